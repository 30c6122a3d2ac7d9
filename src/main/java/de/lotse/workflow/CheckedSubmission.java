package de.lotse.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.form.FormData;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** Checks and completes a task in one command, so that nothing changes in between. */
class CheckedSubmission {

    private final SubmissionCheck check;

    CheckedSubmission(SubmissionCheck check) {
        this.check = check;
    }

    /**
     * @param complete does it with the checked values
     */
    <T> T complete(
            CommandExecutor commands,
            String taskId,
            Map<String, Object> submitted,
            boolean byForm,
            Function<Map<String, Object>, T> complete) {
        try {
            return commands.execute(
                    command -> complete.apply(checked(command, taskId, submitted, byForm)));
        } catch (OptimisticLockingException e) {
            throw check.notYours(taskId);
        }
    }

    void claim(CommandExecutor commands, String taskId, String userId, Runnable claim) {
        commands.execute(
                command -> {
                    with(command, taskId, task -> check.requireMayClaim(task, userId));
                    claim.run();
                    return null;
                });
    }

    private Map<String, Object> checked(
            CommandContext command, String taskId, Map<String, Object> submitted, boolean byForm) {
        Checked checked = new Checked(submitted);
        with(
                command,
                taskId,
                task -> {
                    check.requireOwn(task);
                    FormSchema form = form(taskId);
                    if (form == null && byForm) {
                        throw check.ownPage(task);
                    }
                    checked.values =
                            check.check(
                                    task, form, submitted, Context.getProcessEngineConfiguration());
                    CheckedTasks.ofCommand().add(taskId);
                });
        return checked.values;
    }

    /** A task that does not exist, or of another tenant, is left to the engine to refuse. */
    private static void with(CommandContext command, String taskId, Consumer<TaskEntity> work) {
        TaskEntity task = taskId == null ? null : command.getTaskManager().findTaskById(taskId);
        if (task == null
                || task.getProcessDefinition() == null
                || !command.getTenantManager().isAuthenticatedTenant(task.getTenantId())) {
            return;
        }
        command.runWithoutAuthorization(
                () -> {
                    work.accept(task);
                    return null;
                });
    }

    private static FormSchema form(String taskId) {
        ProcessEngineConfigurationImpl engine = Context.getProcessEngineConfiguration();
        FormService forms = engine.getFormService();
        FormData form = forms.getTaskFormData(taskId);
        if (form == null || form.getCamundaFormRef() == null) {
            return null;
        }
        try (InputStream schema = forms.getDeployedTaskForm(taskId)) {
            return FormSchema.parse(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Checked {

        private Map<String, Object> values;

        private Checked(Map<String, Object> values) {
            this.values = values;
        }
    }
}
