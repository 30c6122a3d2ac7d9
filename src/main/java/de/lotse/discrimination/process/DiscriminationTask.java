package de.lotse.discrimination.process;

import de.lotse.workflow.ModelWords;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import org.camunda.bpm.engine.task.Task;

/**
 * An open step of a discrimination case.
 *
 * @param name in the language of the reader
 * @param dueOn {@code null} where it has no date
 */
public record DiscriminationTask(
        String id, String element, String name, LocalDate dueOn, int priority) {

    static final Comparator<DiscriminationTask> BY_URGENCY =
            Comparator.comparing(
                            DiscriminationTask::dueOn,
                            Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(DiscriminationTask::priority, Comparator.reverseOrder())
                    .thenComparing(DiscriminationTask::name);

    static DiscriminationTask of(Task task, ModelWords words) {
        return new DiscriminationTask(
                task.getId(),
                task.getTaskDefinitionKey(),
                words.name(DiscriminationReferral.KEY, task.getTaskDefinitionKey(), task.getName()),
                day(task.getDueDate()),
                task.getPriority());
    }

    private static LocalDate day(Date date) {
        return date == null ? null : date.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
