package de.lotse.worklist.web;

import de.lotse.casefile.CaseId;
import de.lotse.security.CurrentPerson;
import de.lotse.worklist.TaskRights;
import de.lotse.worklist.WorkItem;
import de.lotse.worklist.WorkItems;
import de.lotse.worklist.WorkListCursor;
import de.lotse.worklist.WorkListFilter;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Where to go on after a task is done: to the step that follows in the same case, else to the next
 * task of the list, else to the list itself.
 */
@Component
class NextTask {

    private final WorkItems items;
    private final Clock clock;

    NextTask(WorkItems items, Clock clock) {
        this.items = items;
        this.clock = clock;
    }

    /**
     * @param caseId of the task that is done; {@code null} where it had none
     * @param since when the reader opened the task that is done
     * @param place of the task that is done in the list
     * @return an address
     */
    String after(
            CurrentPerson person,
            WorkListFilter filter,
            UUID caseId,
            Instant since,
            WorkListCursor place) {
        return followingStep(person, caseId, since)
                .or(() -> first(person, filter, place))
                .or(() -> first(person, filter, null))
                .map(item -> filter.at(TaskRows.PATH + "/" + item.taskId()))
                .orElseGet(() -> filter.at(TaskRows.PATH));
    }

    private Optional<WorkItem> followingStep(CurrentPerson person, UUID caseId, Instant since) {
        List<WorkItem> ofCase = caseId == null ? List.of() : items.ofCase(new CaseId(caseId));
        return ofCase.stream()
                .filter(item -> !item.createdAt().isBefore(since))
                .filter(item -> TaskRights.mayComplete(person, item))
                .filter(this::isToBeDoneNow)
                .max(Comparator.comparing(WorkItem::createdAt));
    }

    private boolean isToBeDoneNow(WorkItem item) {
        return item.followUpAt() == null || !item.followUpAt().isAfter(clock.instant());
    }

    private Optional<WorkItem> first(
            CurrentPerson person, WorkListFilter filter, WorkListCursor after) {
        return Stream.of(items.find(person, filter, after, 1))
                .flatMap(page -> page.items().stream())
                .findFirst();
    }
}
