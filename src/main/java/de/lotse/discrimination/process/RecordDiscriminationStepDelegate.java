package de.lotse.discrimination.process;

import de.lotse.discrimination.DiscriminationCaseId;
import de.lotse.discrimination.DiscriminationCases;
import de.lotse.discrimination.DiscriminationCourse;
import de.lotse.discrimination.process.DiscriminationReferral.Recorded;
import de.lotse.workflow.ProcessVariable;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Keeps the outcome of a step that is done in a form. */
@Component
class RecordDiscriminationStepDelegate implements TaskListener {

    private final DiscriminationCases cases;
    private final DiscriminationCourse course;

    RecordDiscriminationStepDelegate(DiscriminationCases cases, DiscriminationCourse course) {
        this.cases = cases;
        this.course = course;
    }

    @Override
    public void notify(DelegateTask task) {
        DiscriminationCaseId id = DiscriminationInstance.of(task);
        if (DiscriminationReferral.TASK_DECIDE_LADS.equals(task.getTaskDefinitionKey())) {
            cases.chooseLadsWay(id, DiscriminationReferral.LADS_WAY.read(task));
            return;
        }
        Recorded step = DiscriminationReferral.RECORDED.get(task.getTaskDefinitionKey());
        course.note(id, step.kind(), codes(task, step.code()), null);
    }

    private static String codes(DelegateTask task, ProcessVariable<?> variable) {
        Object value = variable.find(task).orElse(null);
        if (value instanceof List<?> list) {
            return list.stream().map(Object::toString).collect(Collectors.joining(","));
        }
        return value == null ? null : value.toString();
    }
}
