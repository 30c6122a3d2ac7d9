package de.lotse.worklist;

import java.util.List;

/**
 * A page of a list of tasks.
 *
 * @param next where the next page begins; {@code null} on the last one
 */
public record WorkPage(List<WorkItem> items, WorkListCursor next) {

    static WorkPage of(List<WorkItem> oneMore, int size) {
        if (oneMore.size() <= size) {
            return new WorkPage(List.copyOf(oneMore), null);
        }
        List<WorkItem> items = List.copyOf(oneMore.subList(0, size));
        return new WorkPage(items, WorkListCursor.of(items.get(size - 1)));
    }
}
