package de.lotse.counselling.process;

import de.lotse.casefile.CaseId;
import de.lotse.casefile.CaseLevelChanged;
import de.lotse.casefile.CaseOpened;
import de.lotse.deadline.DeadlineKinds;
import de.lotse.deadline.DeadlineRegister;
import de.lotse.deadline.DeadlineState;
import de.lotse.deadline.DeadlineView;
import de.lotse.deadline.NewDeadline;
import de.lotse.deadline.WorkingDayCalendar;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The first talk as a promise of the service in the register of deadlines: from the request until
 * the form of counselling is decided.
 */
@Component
class FirstTalkDeadline {

    private final DeadlineRegister register;
    private final ServiceStandards standards;
    private final WorkingDayCalendar calendar;

    FirstTalkDeadline(
            DeadlineRegister register, ServiceStandards standards, WorkingDayCalendar calendar) {
        this.register = register;
        this.standards = standards;
        this.calendar = calendar;
    }

    @EventListener
    void on(CaseOpened opened) {
        LocalDate due = standards.due(ServiceStandard.FIRST_TALK, opened.file().requestedOn());
        register.register(
                NewDeadline.serviceStandard(opened.file().id(), DeadlineKinds.FIRST_TALK, due));
    }

    @EventListener
    void on(CaseLevelChanged changed) {
        if (changed.from() == null) {
            open(changed.caseId()).ifPresent(this::decide);
        }
    }

    private Optional<DeadlineView> open(CaseId caseId) {
        return register.openFor(caseId).stream()
                .filter(deadline -> DeadlineKinds.FIRST_TALK.equals(deadline.kind()))
                .findFirst();
    }

    private void decide(DeadlineView deadline) {
        boolean late = calendar.today().isAfter(deadline.due());
        register.decideByProcess(deadline.id(), late ? DeadlineState.MISSED : DeadlineState.MET);
    }
}
