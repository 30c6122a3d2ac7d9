package de.lotse.asylum.process;

import de.lotse.workflow.ModelWords;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import org.camunda.bpm.engine.task.Task;

/**
 * An open step of a procedure.
 *
 * @param name in the language of the reader
 * @param dueOn {@code null} where it has no date
 */
public record AsylumTask(String id, String element, String name, LocalDate dueOn, int priority) {

    static final Comparator<AsylumTask> BY_URGENCY =
            Comparator.comparing(AsylumTask::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(AsylumTask::priority, Comparator.reverseOrder())
                    .thenComparing(AsylumTask::name);

    static AsylumTask of(Task task, ModelWords words) {
        return new AsylumTask(
                task.getId(),
                task.getTaskDefinitionKey(),
                words.name(AsylumSupport.KEY, task.getTaskDefinitionKey(), task.getName()),
                day(task.getDueDate()),
                task.getPriority());
    }

    private static LocalDate day(Date date) {
        return date == null ? null : date.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
