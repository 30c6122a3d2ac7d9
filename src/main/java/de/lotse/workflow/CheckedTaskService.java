package de.lotse.workflow;

import java.util.Map;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;

/** Completes and claims tasks after a check. */
class CheckedTaskService extends TaskServiceImpl {

    private final CheckedSubmission submission;

    CheckedTaskService(CheckedSubmission submission) {
        this.submission = submission;
    }

    @Override
    public void complete(String taskId, Map<String, Object> variables) {
        submission.complete(
                commandExecutor,
                taskId,
                variables,
                false,
                checked -> {
                    super.complete(taskId, checked);
                    return null;
                });
    }

    @Override
    public VariableMap completeWithVariablesInReturn(
            String taskId, Map<String, Object> variables, boolean deserializeValues) {
        return submission.complete(
                commandExecutor,
                taskId,
                variables,
                false,
                checked -> super.completeWithVariablesInReturn(taskId, checked, deserializeValues));
    }

    @Override
    public void claim(String taskId, String userId) {
        submission.claim(commandExecutor, taskId, userId, () -> super.claim(taskId, userId));
    }
}
