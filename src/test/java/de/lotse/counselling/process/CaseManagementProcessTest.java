package de.lotse.counselling.process;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseLevel;
import de.lotse.casefile.CaseStatus;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.ClosingReason;
import de.lotse.counselling.process.CaseManagement.ContactOutcome;
import de.lotse.deadline.DeadlineId;
import de.lotse.deadline.DeadlineRegister;
import de.lotse.deadline.DeadlineState;
import de.lotse.deadline.NewDeadline;
import de.lotse.security.OnBehalf;
import de.lotse.testing.IntegrationTest;
import de.lotse.workflow.EngineCalls;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The process with everything the application does in it, on the real database. */
class CaseManagementProcessTest extends IntegrationTest {

    @Autowired private CaseFiles cases;
    @Autowired private CaseSteps steps;
    @Autowired private CaseManagementWorkflow workflow;
    @Autowired private DeadlineRegister deadlines;
    @Autowired private EngineCalls engine;
    @Autowired private TaskService tasks;
    @Autowired private RuntimeService runtime;
    @Autowired private OnBehalf onBehalf;

    @Test
    void a_case_that_is_opened_waits_for_its_first_talk_within_ten_working_days() {
        CaseView file = CounsellingCases.open(onBehalf, cases);

        Task task = task(file, CaseManagement.TASK_FIRST_TALK);

        assertThat(task.getAssignee()).isEqualTo("beraterin");
        assertThat(task.getDueDate()).isEqualTo("2026-12-07");
        assertThat(openTasks(file)).containsExactly(CaseManagement.TASK_FIRST_TALK);
    }

    @Test
    void a_short_counselling_closes_the_case() {
        CaseView file = CounsellingCases.open(onBehalf, cases);
        complete(file, CaseManagement.TASK_FIRST_TALK, Map.of("firstTalkDone", true));
        assertThat(variable(file, "proposedLevel")).isEqualTo("SHORT");
        assertThat(variable(file, "proposalReason")).isEqualTo("SINGLE_QUESTION");
        complete(file, "task_decide_level", Map.of("level", "SHORT"));
        assertThat(reread(file).level()).isEqualTo(CaseLevel.SHORT);

        Map<String, Object> outcome = new HashMap<>();
        CaseManagement.CONTACT_OUTCOME.put(outcome, ContactOutcome.CLOSE);
        CaseManagement.CLOSING_REASON.put(outcome, ClosingReason.INFORMATION_GIVEN);
        complete(file, CaseManagement.TASK_SHORT_COUNSELLING, outcome);

        assertThat(openTasks(file)).isEmpty();
        assertThat(reread(file).status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(reread(file).closingReason()).isEqualTo(ClosingReason.INFORMATION_GIVEN);
    }

    @Test
    void an_open_legal_deadline_keeps_a_case_from_closing_until_it_is_decided() {
        CaseView file = CounsellingCases.open(onBehalf, cases);
        DeadlineId deadline =
                onBehalf.call(
                        "beraterin",
                        () ->
                                deadlines.register(
                                        NewDeadline.legal(
                                                file.id(),
                                                "OTHER",
                                                LocalDate.of(2026, 12, 14),
                                                null)));
        assertThat(task(file, CaseManagement.TASK_MEET_DEADLINE).getDueDate())
                .isEqualTo("2026-12-14");

        onBehalf.run("beraterin", () -> workflow.clientEnds(file.id()));
        assertThat(openTasks(file))
                .containsExactlyInAnyOrder(
                        CaseManagement.TASK_DECIDE_DEADLINES, CaseManagement.TASK_MEET_DEADLINE);
        onBehalf.run(
                "beraterin",
                () ->
                        deadlines.decide(
                                deadline,
                                deadlines.require(deadline).version(),
                                DeadlineState.MET,
                                "Fax"));
        assertThat(openTasks(file)).containsExactly(CaseManagement.TASK_DECIDE_DEADLINES);
        complete(file, CaseManagement.TASK_DECIDE_DEADLINES, Map.of());

        assertThat(openTasks(file)).containsExactly("task_close");
        complete(
                file,
                "task_close",
                Map.of("closingReason", "ENDED_BY_CLIENT", "closingFollowUp", false));
        assertThat(reread(file).status()).isEqualTo(CaseStatus.CLOSED);
    }

    private Task task(CaseView file, String element) {
        return onBehalf.call(
                "beraterin",
                () ->
                        engine.call(
                                () ->
                                        tasks.createTaskQuery()
                                                .processInstanceBusinessKey(file.id().toString())
                                                .taskDefinitionKey(element)
                                                .singleResult()));
    }

    private List<String> openTasks(CaseView file) {
        return onBehalf.call(
                "beraterin",
                () ->
                        engine.call(
                                () ->
                                        tasks
                                                .createTaskQuery()
                                                .processInstanceBusinessKey(file.id().toString())
                                                .list()
                                                .stream()
                                                .map(Task::getTaskDefinitionKey)
                                                .toList()));
    }

    private Object variable(CaseView file, String name) {
        return onBehalf.call(
                "beraterin",
                () ->
                        engine.call(
                                () ->
                                        runtime.createVariableInstanceQuery()
                                                .variableName(name)
                                                .processInstanceIdIn(
                                                        runtime.createProcessInstanceQuery()
                                                                .processInstanceBusinessKey(
                                                                        file.id().toString())
                                                                .singleResult()
                                                                .getId())
                                                .singleResult()
                                                .getValue()));
    }

    private void complete(CaseView file, String element, Map<String, Object> variables) {
        Task task = task(file, element);
        assertThat(task).as(element).isNotNull();
        onBehalf.run(
                "beraterin", () -> steps.complete(steps.require(task.getId(), element), variables));
    }

    private CaseView reread(CaseView file) {
        return onBehalf.call("beraterin", () -> cases.forProcess(file.id()));
    }
}
