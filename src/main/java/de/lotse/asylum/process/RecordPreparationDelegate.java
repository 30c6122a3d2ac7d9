package de.lotse.asylum.process;

import de.lotse.asylum.AsylumCourse;
import de.lotse.asylum.AsylumEventKind;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** The hearing is prepared: when its date moves, it is not prepared again. */
@Component
class RecordPreparationDelegate implements TaskListener {

    private final AsylumCourse course;

    RecordPreparationDelegate(AsylumCourse course) {
        this.course = course;
    }

    @Override
    public void notify(DelegateTask task) {
        AsylumSupport.PREPARATION_NEEDED.write(task, false);
        course.note(
                AsylumInstance.procedureOf(task),
                AsylumEventKind.HEARING_PREPARED,
                String.join(",", AsylumSupport.PREPARATION.read(task)),
                AsylumSupport.ACCOMPANIMENT.read(task));
    }
}
