package de.lotse.workflow;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import org.camunda.bpm.engine.task.Task;

/**
 * An open step of a process, as a page shows it.
 *
 * @param id of the task
 * @param element in the model
 * @param name in the language of the reader
 * @param dueOn {@code null} where it has no date
 */
public record OpenStep(String id, String element, String name, LocalDate dueOn, int priority) {

    public static final Comparator<OpenStep> BY_URGENCY =
            Comparator.comparing(OpenStep::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(OpenStep::priority, Comparator.reverseOrder())
                    .thenComparing(OpenStep::name);

    /**
     * @param model the process that the task stands in
     */
    public static OpenStep of(Task task, String model, ModelWords words) {
        return new OpenStep(
                task.getId(),
                task.getTaskDefinitionKey(),
                words.name(model, task.getTaskDefinitionKey(), task.getName()),
                day(task.getDueDate()),
                task.getPriority());
    }

    private static LocalDate day(Date date) {
        return date == null ? null : date.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
