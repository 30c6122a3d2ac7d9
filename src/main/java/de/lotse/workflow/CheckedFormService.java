package de.lotse.workflow;

import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;

/** Submits forms of tasks after a check, and no forms that would start a process. */
class CheckedFormService extends FormServiceImpl {

    private final CheckedSubmission submission;

    CheckedFormService(CheckedSubmission submission) {
        this.submission = submission;
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> properties) {
        submitTaskFormWithVariablesInReturn(taskId, properties, false);
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, Map<String, Object> properties, boolean deserializeValues) {
        return submission.complete(
                commandExecutor,
                taskId,
                properties,
                true,
                checked ->
                        super.submitTaskFormWithVariablesInReturn(
                                taskId, checked, deserializeValues));
    }

    @Override
    public ProcessInstance submitStartForm(
            String processDefinitionId, Map<String, Object> properties) {
        throw startRefused();
    }

    @Override
    public ProcessInstance submitStartForm(
            String processDefinitionId, String businessKey, Map<String, Object> properties) {
        throw startRefused();
    }

    private static UnsupportedOperationException startRefused() {
        return new UnsupportedOperationException("Processes start through our pages");
    }
}
