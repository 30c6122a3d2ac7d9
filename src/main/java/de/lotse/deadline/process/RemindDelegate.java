package de.lotse.deadline.process;

import de.lotse.deadline.DeadlineId;
import de.lotse.deadline.DeadlineRegister;
import de.lotse.deadline.DeadlineView;
import de.lotse.deadline.ReminderStep;
import de.lotse.deadline.Reminders;
import de.lotse.deadline.WorkingDayCalendar;
import de.lotse.organisation.StaffMember;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds the next person of the ladder who is there. */
@Component
class RemindDelegate implements JavaDelegate {

    private final DeadlineRegister register;
    private final Reminders reminders;
    private final Ladder ladder;
    private final Warnings warnings;
    private final WorkingDayCalendar calendar;
    private final Clock clock;

    RemindDelegate(
            DeadlineRegister register,
            Reminders reminders,
            Ladder ladder,
            Warnings warnings,
            WorkingDayCalendar calendar,
            Clock clock) {
        this.register = register;
        this.reminders = reminders;
        this.ladder = ladder;
        this.warnings = warnings;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        DeadlineView deadline =
                register.require(DeadlineId.of(DeadlineWatch.DEADLINE_ID.read(execution)));
        ReminderStep last = DeadlineWatch.REMINDER_STEP.find(execution).orElse(null);
        LocalDate today = calendar.today();
        Reached reached = ladder.climb(deadline, last, today);
        reminders.remind(
                deadline, reached.step(), reached.people().stream().map(StaffMember::id).toList());
        DeadlineWatch.REMINDER_STEP.write(execution, reached.step());
        DeadlineWatch.REMINDED.write(execution, reached.login());
        DeadlineWatch.ANSWER_BY.write(execution, warnings.answerBy(deadline, clock.instant()));
        DeadlineWatch.WARNED_ON.write(execution, today);
        DeadlineWatch.ENTERED_HERSELF.write(execution, false);
    }
}
