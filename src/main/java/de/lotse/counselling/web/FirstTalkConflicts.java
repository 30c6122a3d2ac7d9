package de.lotse.counselling.web;

import de.lotse.counselling.FirstTalkView;
import de.lotse.web.Choice;
import de.lotse.web.Choices;
import de.lotse.web.Dates;
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
    private final Dates dates;

    FirstTalkConflicts(MessageSource messages, Choices choices, Dates dates) {
        this.messages = messages;
        this.choices = choices;
        this.dates = dates;
    }

    List<FieldConflict> between(FirstTalkView typed, FirstTalkView saved) {
        List<FieldConflict> found = new ArrayList<>();
        add(found, "held", dates.date(typed.heldOn()), dates.date(saved.heldOn()));
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
                labels(typed.texts().protectionNeeds(), "directory.need"),
                labels(saved.texts().protectionNeeds(), "directory.need"));
        add(found, "urgency", urgency(typed), urgency(saved));
        add(found, "asylum", asylum(typed), asylum(saved));
        add(found, "discrimination", discrimination(typed), discrimination(saved));
        add(
                found,
                "pledged",
                yesNo(typed.texts().interpreterPledged()),
                yesNo(saved.texts().interpreterPledged()));
        add(
                found,
                "further",
                yesNo(typed.furtherAppointments()),
                yesNo(saved.furtherAppointments()));
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

    private String urgency(FirstTalkView talk) {
        return labels(List.of(talk.urgency()), "counselling.urgency");
    }

    private String asylum(FirstTalkView talk) {
        return labels(List.of(talk.texts().asylum()), "counselling.asylum");
    }

    private String discrimination(FirstTalkView talk) {
        return labels(List.of(talk.texts().discrimination()), "counselling.discrimination");
    }

    private String yesNo(boolean value) {
        return messages.getMessage(
                value ? "counselling.yes" : "counselling.no",
                null,
                LocaleContextHolder.getLocale());
    }

    private String labels(Collection<? extends Enum<?>> values, String prefix) {
        return choices.of(values.stream().sorted().toList(), prefix).stream()
                .map(Choice::label)
                .collect(Collectors.joining(", "));
    }
}
