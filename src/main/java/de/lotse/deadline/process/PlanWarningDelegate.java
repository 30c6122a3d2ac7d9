package de.lotse.deadline.process;

import de.lotse.deadline.DeadlineId;
import de.lotse.deadline.DeadlineRegister;
import de.lotse.deadline.DeadlineView;
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
    private final Clock clock;

    PlanWarningDelegate(DeadlineRegister register, Warnings warnings, Clock clock) {
        this.register = register;
        this.warnings = warnings;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        DeadlineView deadline =
                register.require(DeadlineId.of(DeadlineWatch.DEADLINE_ID.read(execution)));
        LocalDate warnedOn = DeadlineWatch.WARNED_ON.find(execution).orElse(null);
        Instant next =
                warnings.next(deadline, warnedOn, clock.instant()).map(Warning::at).orElse(null);
        DeadlineWatch.WARNING_AT.write(execution, next);
        DeadlineWatch.REMINDER_STEP.write(execution, null);
        DeadlineWatch.REMINDED.write(execution, null);
    }
}
