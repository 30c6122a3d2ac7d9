package de.lotse.deadline.process;

import de.lotse.deadline.DeadlineId;
import de.lotse.deadline.Reminders;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Notes who has seen a warning, and how the deadline is secured. */
@Component
class RecordAcknowledgementDelegate implements TaskListener {

    private final Reminders reminders;

    RecordAcknowledgementDelegate(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void notify(DelegateTask task) {
        reminders.acknowledge(
                DeadlineId.of(DeadlineWatch.DEADLINE_ID.read(task)),
                DeadlineWatch.DEADLINE_ACTION.read(task));
    }
}
