package de.lotse.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.form.FormData;
import org.springframework.stereotype.Component;

/** The Camunda Forms of running tasks. */
@Component
public class FormSchemas {

    private final FormService forms;
    private final EngineCalls engine;

    FormSchemas(FormService forms, EngineCalls engine) {
        this.forms = forms;
        this.engine = engine;
    }

    /**
     * The form of a task of the current tenant, empty where the task has a page of ours instead.
     *
     * @throws org.camunda.bpm.engine.ProcessEngineException when the task does not exist
     */
    public Optional<FormSchema> ofTask(String taskId) {
        return engine.call(() -> read(taskId));
    }

    private Optional<FormSchema> read(String taskId) {
        FormData form = forms.getTaskFormData(taskId);
        if (form == null || form.getCamundaFormRef() == null) {
            return Optional.empty();
        }
        try (InputStream schema = forms.getDeployedTaskForm(taskId)) {
            return Optional.of(
                    FormSchema.parse(new String(schema.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
