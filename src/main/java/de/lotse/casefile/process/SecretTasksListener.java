package de.lotse.casefile.process;

import de.lotse.casefile.CaseKeptSecret;
import de.lotse.casefile.CaseSecrecy;
import de.lotse.organisation.StaffMembers;
import de.lotse.workflow.EngineCalls;
import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The open tasks of a case that was hidden, in the same transaction. */
@Component
class SecretTasksListener {

    private final EngineCalls engine;
    private final TaskService tasks;
    private final CaseSecrecy secrecy;
    private final StaffMembers staff;

    SecretTasksListener(
            EngineCalls engine, TaskService tasks, CaseSecrecy secrecy, StaffMembers staff) {
        this.engine = engine;
        this.tasks = tasks;
        this.secrecy = secrecy;
        this.staff = staff;
    }

    @EventListener
    void on(CaseKeptSecret event) {
        engine.call(
                        () ->
                                tasks.createTaskQuery()
                                        .processInstanceBusinessKey(event.caseId().toString())
                                        .list())
                .forEach(task -> hide(task, event));
    }

    private void hide(Task task, CaseKeptSecret event) {
        engine.run(
                () ->
                        tasks.getIdentityLinksForTask(task.getId()).stream()
                                .map(IdentityLink::getGroupId)
                                .filter(Objects::nonNull)
                                .forEach(group -> tasks.deleteCandidateGroup(task.getId(), group)));
        boolean hidden =
                task.getAssignee() == null
                        || staff.byUsername(task.getAssignee())
                                .filter(one -> !secrecy.isHiddenFrom(event.caseId(), one))
                                .isEmpty();
        if (hidden) {
            engine.run(() -> tasks.setAssignee(task.getId(), event.adviserLogin()));
        }
    }
}
