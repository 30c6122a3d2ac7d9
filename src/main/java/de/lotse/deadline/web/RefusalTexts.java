package de.lotse.deadline.web;

import de.lotse.deadline.RefusedQuestionException.Refusal;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Why the calculator refused, in the person's language. */
@Component
class RefusalTexts {

    private final MessageSource messages;

    RefusalTexts(MessageSource messages) {
        this.messages = messages;
    }

    String title(Locale locale) {
        return messages.getMessage("deadline.refused", null, locale);
    }

    String of(Refusal refusal, Locale locale) {
        return messages.getMessage("deadline.refused." + refusal.reason(), null, locale);
    }
}
