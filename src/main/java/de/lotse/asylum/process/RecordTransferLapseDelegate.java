package de.lotse.asylum.process;

import de.lotse.asylum.AsylumCourse;
import de.lotse.asylum.AsylumEventKind;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Notes whether the transfer period has lapsed; where it still runs, it is watched again. */
@Component
class RecordTransferLapseDelegate implements TaskListener {

    private static final String PERIOD_RUNS = "PERIOD_RUNS";

    private final AsylumCourse course;

    RecordTransferLapseDelegate(AsylumCourse course) {
        this.course = course;
    }

    @Override
    public void notify(DelegateTask task) {
        String result = AsylumSupport.TRANSFER_LAPSE.read(task);
        if (PERIOD_RUNS.equals(result)) {
            LocalDate endsOn = AsylumSupport.NEW_TRANSFER_LAPSE.read(task);
            AsylumSupport.TRANSFER_LAPSES_ON.write(task, endsOn.plusDays(1));
        }
        course.note(
                AsylumInstance.procedureOf(task), AsylumEventKind.TRANSFER_LAPSED, result, null);
    }
}
