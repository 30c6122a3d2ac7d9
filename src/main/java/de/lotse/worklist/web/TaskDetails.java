package de.lotse.worklist.web;

import de.lotse.organisation.SiteId;
import de.lotse.organisation.StaffMember;
import de.lotse.organisation.StaffMembers;
import de.lotse.security.CurrentPerson;
import de.lotse.security.Role;
import de.lotse.web.Choice;
import de.lotse.workflow.FormField;
import de.lotse.workflow.FormProblem;
import de.lotse.workflow.FormSchema;
import de.lotse.worklist.TaskRights;
import de.lotse.worklist.WorkItem;
import de.lotse.worklist.WorkListFilter;
import de.lotse.worklist.engine.EngineTasks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes the detail of a task: what the reader may do with it, and its form. */
@Component
class TaskDetails {

    private final EngineTasks engine;
    private final FormRendering rendering;
    private final TaskRows rows;
    private final StaffMembers staff;

    TaskDetails(EngineTasks engine, FormRendering rendering, TaskRows rows, StaffMembers staff) {
        this.engine = engine;
        this.rendering = rendering;
        this.rows = rows;
        this.staff = staff;
    }

    /** The task as it is opened. */
    TaskDetail open(WorkItem item, CurrentPerson reader, WorkListFilter filter) {
        return detail(item, reader, filter, null, List.of());
    }

    /** The task again, with what was sent and why it was refused. */
    TaskDetail refused(
            WorkItem item,
            CurrentPerson reader,
            WorkListFilter filter,
            FormAnswers sent,
            List<FormProblem> problems) {
        return detail(item, reader, filter, sent, problems);
    }

    /** The colleagues to whom the task can be given. */
    List<StaffMember> colleagues(WorkItem item) {
        return Stream.concat(ofSite(item), ofAllSupervisors(item))
                .distinct()
                .filter(StaffMember::active)
                .filter(colleague -> !item.isAssignedTo(colleague.username()))
                .toList();
    }

    private Stream<StaffMember> ofSite(WorkItem item) {
        if (item.siteId() == null) {
            return Stream.empty();
        }
        SiteId site = new SiteId(item.siteId());
        return Stream.concat(
                of(item, "team-" + site, staff.advisersOf(site)),
                of(item, "supervision-" + site, staff.supervisorsOf(site)));
    }

    private Stream<StaffMember> ofAllSupervisors(WorkItem item) {
        return item.candidateGroups().contains(Role.SUPERVISOR.groupId())
                ? staff.all().stream().filter(person -> person.has(Role.SUPERVISOR))
                : Stream.empty();
    }

    private static Stream<StaffMember> of(WorkItem item, String group, List<StaffMember> members) {
        return item.candidateGroups().contains(group) ? members.stream() : Stream.empty();
    }

    private TaskDetail detail(
            WorkItem item,
            CurrentPerson reader,
            WorkListFilter filter,
            FormAnswers sent,
            List<FormProblem> problems) {
        boolean mayComplete = TaskRights.mayComplete(reader, item);
        Optional<FormSchema> schema = engine.form(item.taskId());
        boolean mine = item.isAssignedTo(reader.username());
        return new TaskDetail(
                rows.of(item, reader, filter),
                schema.isPresent() ? null : engine.page(item.taskId()).orElse(null),
                mayComplete
                        ? schema.map(form -> fields(item, form, sent, problems)).orElse(List.of())
                        : List.of(),
                mayComplete,
                mayComplete && item.isFree(),
                mine && !item.suspended() && TaskRights.isCandidate(reader, item),
                TaskRights.mayHandOver(reader, item) ? choices(item) : List.of());
    }

    private List<RenderedField> fields(
            WorkItem item, FormSchema schema, FormAnswers sent, List<FormProblem> problems) {
        List<String> names = new ArrayList<>(FormRendering.quoted(schema.fields()));
        schema.inputs().stream().map(FormField::key).forEach(names::add);
        Map<String, Object> values = engine.values(item.taskId(), names);
        FormAnswers known = FormAnswers.known(schema, values);
        return rendering.draw(
                schema, sent == null ? known : sent.overReadOnly(known), values, problems);
    }

    private List<Choice> choices(WorkItem item) {
        return colleagues(item).stream()
                .map(colleague -> new Choice(colleague.username(), colleague.displayName()))
                .toList();
    }
}
