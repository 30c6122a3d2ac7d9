package de.lotse.casefile.process;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseId;
import de.lotse.casefile.CaseSecrecy;
import de.lotse.organisation.StaffMembers;
import de.lotse.workflow.EngineCalls;
import java.util.Objects;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Takes the tasks of a case that is kept secret from the groups that would find them. */
@Component
class SecretTaskLinks {

    private final EngineCalls engine;
    private final TaskService tasks;
    private final AuthorizationService authorizations;
    private final CaseSecrecy secrecy;
    private final CaseFiles files;
    private final StaffMembers staff;

    SecretTaskLinks(
            EngineCalls engine,
            TaskService tasks,
            AuthorizationService authorizations,
            CaseSecrecy secrecy,
            CaseFiles files,
            StaffMembers staff) {
        this.engine = engine;
        this.tasks = tasks;
        this.authorizations = authorizations;
        this.secrecy = secrecy;
        this.files = files;
        this.staff = staff;
    }

    /** What was for a group, or for somebody it is hidden from, is for the responsible adviser. */
    void hide(CaseId caseId) {
        String adviser = files.forProcess(caseId).adviserLogin();
        engine.call(
                        () ->
                                tasks.createTaskQuery()
                                        .processInstanceBusinessKey(caseId.toString())
                                        .list())
                .forEach(task -> hide(task, caseId, adviser));
    }

    private void hide(Task task, CaseId caseId, String adviser) {
        engine.run(() -> removeGroups(task.getId()));
        if (task.getAssignee() == null || isHidden(caseId, task.getAssignee())) {
            engine.run(() -> tasks.setAssignee(task.getId(), adviser));
        }
    }

    private void removeGroups(String taskId) {
        tasks.getIdentityLinksForTask(taskId).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .forEach(group -> tasks.deleteCandidateGroup(taskId, group));
        authorizations
                .createAuthorizationQuery()
                .resourceType(Resources.TASK)
                .resourceId(taskId)
                .list()
                .stream()
                .filter(allowed -> allowed.getGroupId() != null)
                .forEach(allowed -> authorizations.deleteAuthorization(allowed.getId()));
    }

    private boolean isHidden(CaseId caseId, String login) {
        return staff.byUsername(login)
                .filter(person -> !secrecy.isHiddenFrom(caseId, person))
                .isEmpty();
    }
}
