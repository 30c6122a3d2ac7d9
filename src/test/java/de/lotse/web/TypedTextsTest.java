package de.lotse.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TypedTextsTest {

    @Test
    void whatWasWrittenIsShownAndWhatWasChosenIsNot() {
        Map<String, String[]> form = new LinkedHashMap<>();
        form.put("_csrf", new String[] {"Qx9-secret value"});
        form.put("taskId", new String[] {"d3957a0a-92f1-4f3e-8a57-0f4b0c3c1f10"});
        form.put("topics", new String[] {"HOUSING", "WORK"});
        form.put("date", new String[] {"2026-11-23"});
        form.put("language", new String[] {"de"});
        form.put("callbackUrl", new String[] {"/camunda/app/tasklist"});
        form.put("action", new String[] {"finish"});
        form.put("strengths", new String[] {"Näht sehr gut"});
        form.put("alias", new String[] {"Rose"});
        form.put("note", new String[] {"شكرا", "  "});

        assertThat(TypedTexts.of(form)).containsExactly("Näht sehr gut", "Rose", "شكرا");
    }
}
