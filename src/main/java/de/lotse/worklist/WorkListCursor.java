package de.lotse.worklist;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * The place in a list after which a page begins: the due date and the id of the task before it.
 *
 * @param dueAt {@code null} where nothing is due
 */
public record WorkListCursor(Instant dueAt, String taskId) {

    private static final String NEVER = "-";
    private static final String ID_SHAPE = "[A-Za-z0-9-]{1,64}";

    static WorkListCursor of(WorkItem item) {
        return new WorkListCursor(item.dueAt(), item.taskId());
    }

    /** Empty where the text is no cursor. */
    public static Optional<WorkListCursor> parse(String text) {
        int separator = text == null ? -1 : text.indexOf('~');
        if (separator < 0) {
            return Optional.empty();
        }
        String due = text.substring(0, separator);
        String taskId = text.substring(separator + 1);
        if (!taskId.matches(ID_SHAPE)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new WorkListCursor(NEVER.equals(due) ? null : Instant.parse(due), taskId));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return (dueAt == null ? NEVER : dueAt.toString()) + "~" + taskId;
    }
}
