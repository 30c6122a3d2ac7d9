package de.lotse.deadline.web;

import de.lotse.deadline.DeadlineTexts;
import de.lotse.deadline.DeadlineView;
import de.lotse.organisation.StaffMembers;
import de.lotse.security.StaffId;
import de.lotse.web.Dates;
import de.lotse.web.FieldConflict;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What two people changed at once, field by field, in words. */
@Component
class DeadlineConflicts {

    private final MessageSource messages;
    private final StaffMembers staff;
    private final Dates dates;

    DeadlineConflicts(MessageSource messages, StaffMembers staff, Dates dates) {
        this.messages = messages;
        this.staff = staff;
        this.dates = dates;
    }

    List<FieldConflict> of(CorrectionFormData typed, DeadlineView saved, DeadlineTexts texts) {
        List<FieldConflict> conflicts = new ArrayList<>();
        add(conflicts, "new.due", dates.day(typed.getDue()), dates.day(saved.due()));
        add(
                conflicts,
                "new.precautionaryDue",
                dates.day(typed.getPrecautionaryDue()),
                dates.day(saved.precautionaryDue()));
        add(conflicts, "new.warnOn", dates.day(typed.getWarnOn()), dates.day(saved.warnOn()));
        add(conflicts, "new.letter", typed.letterOrNull(), texts.letter());
        add(
                conflicts,
                "new.actor",
                message("actor." + typed.getActor()),
                message("actor." + saved.actor()));
        add(
                conflicts,
                "new.responsible",
                name(typed.getResponsible()),
                staff.displayName(saved.responsible()));
        add(conflicts, "detail.state", "", message("state." + saved.state()));
        return conflicts;
    }

    List<FieldConflict> of(OutcomeFormData typed, DeadlineView saved) {
        List<FieldConflict> conflicts = new ArrayList<>();
        add(
                conflicts,
                "detail.state",
                message("state." + typed.getOutcome()),
                message("state." + saved.state()));
        add(conflicts, "detail.due", "", dates.day(saved.due()));
        return conflicts;
    }

    private void add(List<FieldConflict> conflicts, String label, String yours, String saved) {
        if (!Objects.equals(yours, saved)) {
            conflicts.add(new FieldConflict(message(label), yours, saved));
        }
    }

    private String name(UUID id) {
        return id == null ? "" : staff.displayName(new StaffId(id));
    }

    private String message(String key) {
        return messages.getMessage("deadline." + key, null, LocaleContextHolder.getLocale());
    }
}
