package de.lotse.counselling.process;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseLevel;
import de.lotse.casefile.CaseStatus;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.ClosingReason;
import de.lotse.casefile.process.CaseSteps;
import de.lotse.counselling.CounsellingCourse;
import de.lotse.counselling.CourseEventKind;
import de.lotse.counselling.GoalContent;
import de.lotse.counselling.HelpPlans;
import de.lotse.counselling.LifeArea;
import de.lotse.counselling.MeasureContent;
import de.lotse.counselling.MeasureResponsible;
import de.lotse.counselling.PlanContent;
import de.lotse.counselling.PlanDrafts;
import de.lotse.counselling.process.CaseManagement.ContactOutcome;
import de.lotse.deadline.DeadlineId;
import de.lotse.deadline.DeadlineRegister;
import de.lotse.deadline.DeadlineState;
import de.lotse.deadline.NewDeadline;
import de.lotse.deadline.Proofs;
import de.lotse.security.OnBehalf;
import de.lotse.testing.IntegrationTest;
import de.lotse.testing.TestJobs;
import de.lotse.workflow.EngineCalls;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The process with everything the application does in it, on the real database. */
class CaseManagementProcessTest extends IntegrationTest {

    private static final String TASK_MEET_DEADLINE = "task_meet_deadline";

    @Autowired private CaseFiles cases;
    @Autowired private CaseSteps steps;
    @Autowired private CaseManagementWorkflow workflow;
    @Autowired private DeadlineRegister deadlines;
    @Autowired private HelpPlans plans;
    @Autowired private PlanDrafts drafts;
    @Autowired private CounsellingCourse course;
    @Autowired private TestJobs jobs;
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
        assertThat(task(file, TASK_MEET_DEADLINE).getDueDate()).isEqualTo("2026-12-14");

        onBehalf.run("beraterin", () -> workflow.clientEnds(file.id()));
        assertThat(openTasks(file))
                .containsExactlyInAnyOrder(
                        CaseManagement.TASK_DECIDE_DEADLINES, TASK_MEET_DEADLINE);
        onBehalf.run(
                "beraterin",
                () ->
                        deadlines.decide(
                                deadline,
                                deadlines.require(deadline).version(),
                                DeadlineState.MET,
                                Proofs.fax()));
        assertThat(openTasks(file)).containsExactly(CaseManagement.TASK_DECIDE_DEADLINES);
        complete(file, CaseManagement.TASK_DECIDE_DEADLINES, Map.of());

        assertThat(openTasks(file)).containsExactly("task_close");
        complete(
                file,
                "task_close",
                Map.of("closingReason", "ENDED_BY_CLIENT", "closingFollowUp", false));
        assertThat(reread(file).status()).isEqualTo(CaseStatus.CLOSED);
    }

    @Test
    void case_management_carries_out_an_agreed_plan_reviews_it_and_closes() {
        CaseView file = CounsellingCases.open(onBehalf, cases);
        complete(file, CaseManagement.TASK_FIRST_TALK, Map.of("firstTalkDone", true));
        complete(
                file,
                "task_decide_level",
                Map.of("level", "CASE_MANAGEMENT", "levelReason", "MORE_NEED"));
        assertThat(reread(file).level()).isEqualTo(CaseLevel.CASE_MANAGEMENT);
        complete(file, CaseManagement.TASK_ASSESSMENT, Map.of());
        proposePlan(file);
        complete(file, CaseManagement.TASK_PLAN, Map.of());
        complete(file, "task_agreement", Map.of("agreement", "AGREED", "agreementMode", "SIGNED"));

        List<Task> measures = tasks(file, "task_measure");
        assertThat(measures)
                .extracting(Task::getName)
                .containsExactlyInAnyOrder(
                        "Maßnahme umsetzen (Nr. 1)", "Maßnahme umsetzen (Nr. 2)");
        assertThat(measures).extracting(Task::getDueDate).doesNotContainNull();
        for (Task measure : measures) {
            onBehalf.run(
                    "beraterin",
                    () ->
                            steps.complete(
                                    steps.require(measure.getId(), "task_measure"),
                                    Map.of("measureOutcome", "PARTLY", "measureReason", "COSTS")));
        }
        assertThat(onBehalf.call("beraterin", () -> plans.openMeasures(file.id()))).isEmpty();

        complete(file, "task_review", Map.of("reviewOutcome", "EVALUATE"));
        complete(file, CaseManagement.TASK_EVALUATION, Map.of());
        complete(file, "task_handover", Map.of("handoverOutcome", "NOT_NEEDED"));
        complete(
                file,
                "task_close",
                Map.of("closingReason", "GOALS_REACHED", "closingFollowUp", true));
        assertThat(reread(file).status()).isEqualTo(CaseStatus.CLOSED);

        clock.set(LocalDate.of(2027, 2, 24));
        jobs.fireDueTimers(file);
        complete(file, "task_follow_up_check", Map.of("followUpResult", "STABLE"));
        assertThat(onBehalf.call("beraterin", () -> course.of(file.id())))
                .extracting(CounsellingCourse.Entry::kind)
                .contains(
                        CourseEventKind.PLAN_AGREEMENT,
                        CourseEventKind.MEASURE_RESULT,
                        CourseEventKind.PLAN_REVIEWED,
                        CourseEventKind.HANDED_OVER,
                        CourseEventKind.ASKED_AFTER_CLOSING);
        assertThat(onBehalf.call("beraterin", () -> course.of(file.id())))
                .filteredOn(entry -> entry.kind() == CourseEventKind.MEASURE_RESULT)
                .extracting(CounsellingCourse.Entry::detail)
                .isNotEmpty()
                .allMatch(detail -> detail.matches("NR_[1-9](,[A-Z_]+)?"));
    }

    @Test
    void a_follow_up_far_away_is_not_missed_as_a_contact() {
        CaseView file = CounsellingCases.open(onBehalf, cases);
        complete(file, CaseManagement.TASK_FIRST_TALK, Map.of("firstTalkDone", true));
        complete(
                file,
                "task_decide_level",
                Map.of("level", "ACCOMPANIMENT", "levelReason", "CLIENT_WISH"));

        complete(file, "task_set_follow_up", Map.of("followUpDate", "2027-06-01"));

        assertThat(task(file, CaseManagement.TASK_COUNSELLING_CONTACT).getDueDate())
                .isEqualTo("2027-06-01");
        assertThat(variable(file, "contactWatchDue")).isEqualTo("2027-06-15");
        clock.set(LocalDate.of(2027, 3, 1));
        jobs.fireDueTimers(file);
        assertThat(openTasks(file)).containsExactly(CaseManagement.TASK_COUNSELLING_CONTACT);
        clock.set(LocalDate.of(2027, 6, 17));
        jobs.fireDueTimers(file);
        assertThat(openTasks(file)).contains("task_contact_attempt");
    }

    @Test
    void another_adviser_takes_over_the_tasks_with_the_case() {
        CaseView file = CounsellingCases.open(onBehalf, cases);

        onBehalf.run("beraterin", () -> cases.reassign(file.id(), CounsellingCases.BERATER));

        assertThat(task(file, CaseManagement.TASK_FIRST_TALK).getAssignee()).isEqualTo("berater");
        assertThat(variable(file, "adviser")).isEqualTo("berater");
    }

    private void proposePlan(CaseView file) {
        LocalDate due = LocalDate.of(2026, 12, 18);
        List<MeasureContent> measures =
                Stream.of("Kita-Platz", "Sprachkurs")
                        .map(
                                title ->
                                        new MeasureContent(
                                                null,
                                                null,
                                                title,
                                                null,
                                                MeasureResponsible.ADVISER,
                                                null,
                                                due,
                                                false))
                        .toList();
        GoalContent goal =
                new GoalContent(null, LifeArea.EDUCATION, "Kita", "Platz", due, measures);
        PlanContent content =
                new PlanContent("Kita", "de", null, LocalDate.of(2027, 2, 23), List.of(goal));
        onBehalf.run("beraterin", () -> drafts.propose(file.id(), 1, null, content));
    }

    private List<Task> tasks(CaseView file, String element) {
        return onBehalf.call(
                "beraterin",
                () ->
                        engine.call(
                                () ->
                                        tasks.createTaskQuery()
                                                .processInstanceBusinessKey(file.id().toString())
                                                .taskDefinitionKey(element)
                                                .list()));
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
