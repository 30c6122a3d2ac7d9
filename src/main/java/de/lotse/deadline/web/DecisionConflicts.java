package de.lotse.deadline.web;

import de.lotse.deadline.DeadlineQuestion;
import de.lotse.deadline.DecisionView;
import de.lotse.web.Dates;
import de.lotse.web.FieldConflict;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What two people changed at once in a decision, field by field, in words. */
@Component
class DecisionConflicts {

    private final MessageSource messages;
    private final Dates dates;

    DecisionConflicts(MessageSource messages, Dates dates) {
        this.messages = messages;
        this.dates = dates;
    }

    List<FieldConflict> of(DeadlineQuestion typed, DeadlineQuestion saved) {
        List<FieldConflict> conflicts = new ArrayList<>();
        add(
                conflicts,
                "serviceDate",
                dates.day(typed.serviceDate()),
                dates.day(saved.serviceDate()));
        add(conflicts, "receivedOn", dates.day(typed.receivedOn()), dates.day(saved.receivedOn()));
        add(conflicts, "lodgedOn", dates.day(typed.lodgedOn()), dates.day(saved.lodgedOn()));
        add(
                conflicts,
                "service",
                word("service", typed.service()),
                word("service", saved.service()));
        add(
                conflicts,
                "decision",
                word("decision", typed.decision()),
                word("decision", saved.decision()));
        add(
                conflicts,
                "instructions",
                word("instructions", typed.instructions()),
                word("instructions", saved.instructions()));
        return conflicts;
    }

    /** Whoever withdraws a decision sees that it is another one now. */
    List<FieldConflict> of(DecisionView saved) {
        return List.of(
                new FieldConflict(
                        message("detail.state"),
                        message("decision.state.withdrawn"),
                        message(
                                saved.withdrawn()
                                        ? "decision.state.withdrawn"
                                        : "decision.state.corrected")));
    }

    private void add(List<FieldConflict> conflicts, String label, String yours, String saved) {
        if (!Objects.equals(yours, saved)) {
            conflicts.add(new FieldConflict(message("calculator." + label), yours, saved));
        }
    }

    private String word(String prefix, Enum<?> code) {
        return code == null ? "" : message(prefix + "." + code);
    }

    private String message(String key) {
        return messages.getMessage("deadline." + key, null, LocaleContextHolder.getLocale());
    }
}
