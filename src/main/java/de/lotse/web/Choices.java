package de.lotse.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Makes the options of a field from an enum and its messages. */
@Component
public class Choices {

    private static final String NO_HINT = "";

    private final MessageSource messages;

    Choices(MessageSource messages) {
        this.messages = messages;
    }

    /** All constants of the enum; their labels stand under {@code prefix.CONSTANT}. */
    public <E extends Enum<E>> List<Choice> of(Class<E> type, String prefix) {
        return of(Arrays.asList(type.getEnumConstants()), prefix);
    }

    /**
     * The given values in their order; label under {@code prefix.VALUE}, hint, where there is one,
     * under {@code prefix.VALUE.hint}.
     */
    public List<Choice> of(List<?> values, String prefix) {
        return values.stream().map(value -> choice(String.valueOf(value), prefix)).toList();
    }

    private Choice choice(String value, String prefix) {
        var locale = LocaleContextHolder.getLocale();
        String key = prefix + "." + value;
        String label = messages.getMessage(key, null, locale);
        String hint = messages.getMessage(key + ".hint", null, NO_HINT, locale);
        return new Choice(value, label, NO_HINT.equals(hint) ? null : hint);
    }
}
