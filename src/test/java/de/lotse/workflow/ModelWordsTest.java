package de.lotse.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.StaticMessageSource;

class ModelWordsTest {

    private static final String MODEL = "case-management";

    private final StaticMessageSource messages = new StaticMessageSource();
    private final ModelWords words = new ModelWords(messages);

    @BeforeEach
    void reads_english() {
        messages.addMessage("workflow.numbered", Locale.ENGLISH, "{0} (no. {1})");
        LocaleContextHolder.setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void reads_nothing() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void a_step_has_its_name_in_the_language_of_the_reader() {
        assertThat(words.name(MODEL, "task_close", "Fall beenden")).isEqualTo("Close the case");

        LocaleContextHolder.setLocale(Locale.GERMAN);
        assertThat(words.name(MODEL, "task_close", "Fall beenden")).isEqualTo("Fall beenden");
    }

    @Test
    void outside_of_a_request_it_is_german() {
        LocaleContextHolder.resetLocaleContext();
        assertThat(words.name(MODEL, "task_close", "Fall beenden")).isEqualTo("Fall beenden");
    }

    @Test
    void the_number_of_a_task_stays() {
        String german = ModelWords.numbered("Maßnahme umsetzen", 3);

        assertThat(words.name(MODEL, "task_measure", german))
                .isEqualTo("Carry out measure (no. 3)");
        assertThat(ModelWords.unnumbered(german)).isEqualTo("Maßnahme umsetzen");
    }

    @Test
    void what_nobody_translated_stays_german() {
        assertThat(words.name(MODEL, "task_new", "Neuer Schritt")).isEqualTo("Neuer Schritt");
        assertThat(words.name("new-model", "task_close", "Fall beenden")).isEqualTo("Fall beenden");
    }

    @Test
    void a_form_keeps_its_rules_and_changes_its_words() throws IOException {
        FormSchema german = FormSchema.parse(read("models/counselling/agreement.form"));

        FormSchema english = words.form(german);

        FormField agreement = english.input("agreement").orElseThrow();
        assertThat(agreement.label()).isEqualTo("Result");
        assertThat(agreement.options())
                .contains(new FormOption("DECLINED", "Does not want a support plan"));
        assertThat(agreement.required()).isTrue();
        assertThat(english.fields().get(0).text()).contains("{{planVersion}}", "support plan");
        assertThat(english.input("agreementMode").orElseThrow().hiddenWhen())
                .isEqualTo(german.input("agreementMode").orElseThrow().hiddenWhen());
    }

    @Test
    void a_diagram_is_drawn_with_english_words() throws IOException {
        String german = read("models/counselling/case-management.bpmn");

        assertThat(words.diagram(MODEL, german))
                .contains("name=\"Close the case\"", "bpmndi:BPMNShape")
                .doesNotContain("Fall beenden");
    }

    private static String read(String path) throws IOException {
        try (var file = ModelWordsTest.class.getClassLoader().getResourceAsStream(path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
