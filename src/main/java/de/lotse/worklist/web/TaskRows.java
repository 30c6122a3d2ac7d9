package de.lotse.worklist.web;

import de.lotse.casefile.CaseId;
import de.lotse.casefile.CaseNames;
import de.lotse.casefile.TaskSubject;
import de.lotse.casefile.TaskSubjects;
import de.lotse.deadline.WorkingDayCalendar;
import de.lotse.organisation.StaffMember;
import de.lotse.organisation.StaffMembers;
import de.lotse.security.CurrentPerson;
import de.lotse.worklist.WorkItem;
import de.lotse.worklist.WorkListFilter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts into words what rows of tasks say. */
@Component
class TaskRows {

    static final String PATH = "/aufgaben";

    private final DueTexts dueTexts;
    private final StaffMembers staff;
    private final CaseNames caseNames;
    private final List<TaskSubjects> subjects;
    private final Clock clock;

    TaskRows(
            DueTexts dueTexts,
            StaffMembers staff,
            CaseNames caseNames,
            List<TaskSubjects> subjects,
            Clock clock) {
        this.dueTexts = dueTexts;
        this.staff = staff;
        this.caseNames = caseNames;
        this.subjects = subjects;
        this.clock = clock;
    }

    List<TaskRow> of(List<WorkItem> items, CurrentPerson reader, WorkListFilter filter) {
        Map<String, String> names =
                items.stream()
                        .map(WorkItem::assignee)
                        .filter(Objects::nonNull)
                        .distinct()
                        .collect(Collectors.toMap(Function.identity(), this::name));
        Map<CaseId, String> clients = clients(items);
        Map<UUID, TaskSubject> about = subjects(items);
        return items.stream()
                .map(item -> row(item, reader, filter, names::get, clients, about))
                .toList();
    }

    TaskRow of(WorkItem item, CurrentPerson reader, WorkListFilter filter) {
        return row(
                item, reader, filter, this::name, clients(List.of(item)), subjects(List.of(item)));
    }

    /** The display name for a login name, the login name itself where nobody has it any more. */
    String name(String login) {
        return Optional.ofNullable(login)
                .flatMap(staff::byUsername)
                .map(StaffMember::displayName)
                .orElse(login);
    }

    private Map<CaseId, String> clients(List<WorkItem> items) {
        return caseNames.of(
                items.stream()
                        .map(WorkItem::caseId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(CaseId::new)
                        .toList());
    }

    private Map<UUID, TaskSubject> subjects(List<WorkItem> items) {
        List<UUID> ids = items.stream().map(WorkItem::subjectId).filter(Objects::nonNull).toList();
        return subjects.stream()
                .flatMap(room -> room.of(ids).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private TaskRow row(
            WorkItem item,
            CurrentPerson reader,
            WorkListFilter filter,
            Function<String, String> names,
            Map<CaseId, String> clients,
            Map<UUID, TaskSubject> about) {
        return new TaskRow(
                item,
                item.subjectId() == null ? null : about.get(item.subjectId()),
                filter.at(PATH + "/" + item.taskId()),
                dueTexts.of(item.dueAt()),
                dueTexts.since(item.createdAt()),
                followUp(item),
                item.isFree() ? null : names.apply(item.assignee()),
                item.isAssignedTo(reader.username()),
                item.caseId() == null ? null : clients.get(new CaseId(item.caseId())));
    }

    private LocalDate followUp(WorkItem item) {
        boolean waits = item.followUpAt() != null && item.followUpAt().isAfter(clock.instant());
        return waits ? LocalDate.ofInstant(item.followUpAt(), WorkingDayCalendar.BERLIN) : null;
    }
}
