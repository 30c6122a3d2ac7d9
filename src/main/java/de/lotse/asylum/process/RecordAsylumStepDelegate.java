package de.lotse.asylum.process;

import de.lotse.asylum.AsylumCourse;
import de.lotse.asylum.process.AsylumSupport.Recorded;
import de.lotse.workflow.ProcessVariable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Keeps the outcome of a step that is done in a form in the course of the procedure. */
@Component
class RecordAsylumStepDelegate implements TaskListener {

    private final AsylumCourse course;

    RecordAsylumStepDelegate(AsylumCourse course) {
        this.course = course;
    }

    @Override
    public void notify(DelegateTask task) {
        Recorded step = AsylumSupport.RECORDED.get(task.getTaskDefinitionKey());
        String details =
                step.details().stream()
                        .map(variable -> codes(task, variable))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(","));
        course.note(
                AsylumInstance.procedureOf(task),
                step.kind(),
                codes(task, step.code()),
                details.isEmpty() ? null : details);
    }

    private static String codes(DelegateTask task, ProcessVariable<?> variable) {
        Object value = variable.find(task).orElse(null);
        if (value instanceof List<?> list) {
            return list.isEmpty()
                    ? null
                    : list.stream().map(Object::toString).collect(Collectors.joining(","));
        }
        return value == null ? null : value.toString();
    }
}
