package de.lotse.deadline.process;

import de.lotse.deadline.DeadlineId;
import de.lotse.deadline.DeadlineRegister;
import de.lotse.deadline.DeadlineView;
import de.lotse.deadline.WorkingDayCalendar;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Says when the next warning of a deadline is due. */
@Component
class PlanWarningDelegate implements JavaDelegate {

    private final DeadlineRegister register;
    private final Warnings warnings;
    private final Ladder ladder;
    private final WorkingDayCalendar calendar;
    private final Clock clock;

    PlanWarningDelegate(
            DeadlineRegister register,
            Warnings warnings,
            Ladder ladder,
            WorkingDayCalendar calendar,
            Clock clock) {
        this.register = register;
        this.warnings = warnings;
        this.ladder = ladder;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        DeadlineView deadline =
                register.require(DeadlineId.of(DeadlineWatch.DEADLINE_ID.read(execution)));
        LocalDate warnedOn = DeadlineWatch.WARNED_ON.find(execution).orElse(null);
        boolean enteredHerself = DeadlineWatch.ENTERED_HERSELF.find(execution).orElse(false);
        DeadlineWatch.WARNING_AT.write(
                execution, next(deadline, warnedOn, enteredHerself, clock.instant()));
        DeadlineWatch.REMINDER_STEP.write(execution, null);
        DeadlineWatch.REMINDED.write(execution, null);
    }

    /**
     * A deadline that nobody else was told of, and whose responsible person is away, climbs now.
     */
    private Instant next(
            DeadlineView deadline, LocalDate warnedOn, boolean enteredHerself, Instant now) {
        boolean untold = warnedOn == null || enteredHerself && isPressing(deadline, warnedOn, now);
        if (untold && !ladder.isResponsiblePresent(deadline, calendar.today())) {
            return now;
        }
        return warnings.next(deadline, warnedOn, now).map(Warning::at).orElse(null);
    }

    /** It was entered today, or a warning day had passed already when it was. */
    private boolean isPressing(DeadlineView deadline, LocalDate enteredOn, Instant now) {
        return enteredOn.equals(calendar.today())
                || warnings.next(deadline, null, now)
                        .filter(first -> !first.at().isAfter(now))
                        .isPresent();
    }
}
