package de.lotse.counselling.web;

import de.lotse.counselling.FirstTalkView;
import de.lotse.web.Choice;
import de.lotse.web.Choices;
import de.lotse.web.FieldConflict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What two people wrote about the same first talk, field by field, in words. */
@Component
class FirstTalkConflicts {

    private final MessageSource messages;
    private final Choices choices;

    FirstTalkConflicts(MessageSource messages, Choices choices) {
        this.messages = messages;
        this.choices = choices;
    }

    List<FieldConflict> between(FirstTalkView typed, FirstTalkView saved) {
        List<FieldConflict> found = new ArrayList<>();
        add(found, "strengths", typed.texts().strengths(), saved.texts().strengths());
        add(found, "concerns", typed.texts().concerns(), saved.texts().concerns());
        add(found, "agreed", typed.texts().agreed(), saved.texts().agreed());
        add(
                found,
                "areas",
                labels(typed.lifeAreas(), "plan.area"),
                labels(saved.lifeAreas(), "plan.area"));
        add(
                found,
                "institutions",
                labels(typed.institutions(), "counselling.institution"),
                labels(saved.institutions(), "counselling.institution"));
        add(
                found,
                "protection",
                labels(typed.texts().protectionNeeds(), "casefile.need"),
                labels(saved.texts().protectionNeeds(), "casefile.need"));
        return found;
    }

    private void add(List<FieldConflict> found, String field, String yours, String theirs) {
        if (!Objects.equals(yours, theirs)) {
            String label =
                    messages.getMessage(
                            "counselling.first-talk." + field,
                            null,
                            LocaleContextHolder.getLocale());
            found.add(new FieldConflict(label, yours, theirs));
        }
    }

    private String labels(Collection<? extends Enum<?>> values, String prefix) {
        return choices.of(values.stream().sorted().toList(), prefix).stream()
                .map(Choice::label)
                .collect(Collectors.joining(", "));
    }
}
