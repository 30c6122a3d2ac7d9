package de.lotse.casefile.web;

import de.lotse.web.FieldConflict;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Gathers the fields in which two versions differ, for a 409 page. */
final class Conflicts {

    private static final String LABELS = "casefile.field.";

    private final MessageSource messages;
    private final List<FieldConflict> found = new ArrayList<>();

    Conflicts(MessageSource messages) {
        this.messages = messages;
    }

    /** Notes the field where both differ; its label stands under {@code casefile.field.NAME}. */
    Conflicts compare(String field, Object yours, Object saved) {
        if (!Objects.equals(yours, saved)) {
            String label =
                    messages.getMessage(LABELS + field, null, LocaleContextHolder.getLocale());
            found.add(new FieldConflict(label, text(yours), text(saved)));
        }
        return this;
    }

    List<FieldConflict> found() {
        return List.copyOf(found);
    }

    private String text(Object value) {
        if (value instanceof Iterable<?> several) {
            List<String> texts = new ArrayList<>();
            several.forEach(one -> texts.add(text(one)));
            texts.sort(null);
            return String.join(", ", texts);
        }
        return value instanceof Enum<?> constant
                ? label(constant)
                : Optional.ofNullable(value).map(Object::toString).orElse("");
    }

    private String label(Enum<?> constant) {
        return messages.getMessage(EnumLabels.key(constant), null, LocaleContextHolder.getLocale());
    }
}
