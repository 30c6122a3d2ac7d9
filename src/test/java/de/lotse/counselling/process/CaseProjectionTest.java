package de.lotse.counselling.process;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseStatus;
import de.lotse.casefile.CaseView;
import de.lotse.counselling.CaseMatters;
import de.lotse.counselling.GoalContent;
import de.lotse.counselling.LifeArea;
import de.lotse.counselling.MatterId;
import de.lotse.counselling.MatterKind;
import de.lotse.counselling.MatterResult;
import de.lotse.counselling.MeasureContent;
import de.lotse.counselling.MeasureResponsible;
import de.lotse.counselling.NewMatter;
import de.lotse.counselling.PlanContent;
import de.lotse.counselling.PlanDraft;
import de.lotse.counselling.PlanDrafts;
import de.lotse.deadline.DeadlineRegister;
import de.lotse.deadline.DeadlineState;
import de.lotse.deadline.DeadlineView;
import de.lotse.deadline.NewDeadline;
import de.lotse.deadline.Proofs;
import de.lotse.security.OnBehalf;
import de.lotse.security.ScopedTransactions;
import de.lotse.testing.IntegrationTest;
import de.lotse.testing.TestJobs;
import de.lotse.workflow.EngineCalls;
import de.lotse.workflow.ProcessVariable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The work list says what the engine says, whatever happens to real cases. */
class CaseProjectionTest extends IntegrationTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final int CASES = 3;
    private static final int STEPS = 60;

    @Autowired private CaseFiles cases;
    @Autowired private CaseManagementWorkflow workflow;
    @Autowired private DeadlineRegister deadlines;
    @Autowired private PlanDrafts drafts;
    @Autowired private TestJobs jobs;
    @Autowired private EngineCalls engine;
    @Autowired private TaskService tasks;
    @Autowired private RuntimeService runtime;
    @Autowired private CaseMatters matters;
    @Autowired private OnBehalf onBehalf;
    @Autowired private ScopedTransactions transactions;
    @Autowired private JdbcClient jdbc;

    private final List<CaseView> files = new ArrayList<>();
    private final Set<String> elements = new TreeSet<>();

    static List<Long> seeds() {
        return List.of(7L, 4711L, 20_261_123L);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void afterARandomWalkOverRealCasesBothSayTheSame(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            files.add(CounsellingCases.open(onBehalf, cases));
        }
        for (int step = 0; step < STEPS; step++) {
            String act = act(random);
            assertThat(projected())
                    .as("seed %d, step %d: %s", seed, step, act)
                    .isEqualTo(ofEngine());
        }
        assertThat(elements).as("seed %d: the steps that were done", seed).hasSizeGreaterThan(4);
    }

    private String act(Random random) {
        List<Task> open = files.stream().flatMap(file -> openTasks(file).stream()).toList();
        if (open.isEmpty()) {
            files.add(CounsellingCases.open(onBehalf, cases));
            return "open a case";
        }
        Task task = open.get(random.nextInt(open.size()));
        CaseView file = fileOf(task);
        if (task.isSuspended()) {
            activate(file);
            return "activate";
        }
        int choice = random.nextInt(26);
        switch (choice) {
            case 0 -> advance(file, random);
            case 1 -> claim(task);
            case 2 -> onBehalf.run("beraterin", () -> engine.run(() -> release(task)));
            case 3 -> onBehalf.run("beraterin", () -> workflow.changeLevel(file.id()));
            case 4 -> onBehalf.run("beraterin", () -> workflow.reviewNow(file.id()));
            case 5 -> onBehalf.run("beraterin", () -> endOrContinue(file, random));
            case 6 -> onBehalf.run("beraterin", () -> letter(file));
            case 7 -> onBehalf.run("beraterin", () -> reassign(file));
            case 8, 9 -> onBehalf.run("beraterin", () -> agree(file, MatterKind.COMPLAINT));
            case 10, 11 ->
                    onBehalf.run("beraterin", () -> agree(file, MatterKind.IMMEDIATE_MEASURE));
            case 12 -> ofCase(file, runtime::suspendProcessInstanceById);
            case 13 ->
                    ofCase(file, instance -> runtime.deleteProcessInstance(instance, "test", true));
            default -> complete(file, task, random);
        }
        return choice + " " + task.getTaskDefinitionKey();
    }

    private void agree(CaseView file, MatterKind kind) {
        if (cases.forProcess(file.id()).status() != CaseStatus.CLOSED) {
            matters.agree(
                    new NewMatter(
                            new MatterId(UUID.randomUUID()),
                            file.id(),
                            kind,
                            today().plusDays(9),
                            false,
                            "Beschwerde",
                            null));
        }
    }

    private void activate(CaseView file) {
        ofCase(file, runtime::activateProcessInstanceById);
    }

    /** Every process of the case, that of the deadlines and matters beside the first one, too. */
    private void ofCase(CaseView file, Consumer<String> act) {
        onBehalf.run(
                "beraterin",
                () ->
                        engine.run(
                                () ->
                                        runtime.createProcessInstanceQuery()
                                                .processInstanceBusinessKey(file.id().toString())
                                                .list()
                                                .forEach(one -> act.accept(one.getId()))));
    }

    private void endMatter(Task task, ProcessVariable<String> variable) {
        Object id = engine.call(() -> tasks.getVariable(task.getId(), variable.name()));
        matters.end(MatterId.of(String.valueOf(id)), MatterResult.values()[0], null);
        submit(task, Map.of());
    }

    private void advance(CaseView file, Random random) {
        files.forEach(this::activate);
        clock.advance(Duration.ofDays(1L + random.nextInt(20)));
        jobs.fireDueTimers(file);
    }

    private void claim(Task task) {
        if (task.getAssignee() == null) {
            String person = doerOf(task);
            onBehalf.run(person, () -> engine.run(() -> tasks.claim(task.getId(), person)));
        }
    }

    /** Checks are the supervisor's, all else is the adviser's. */
    private static String doerOf(Task task) {
        return task.getTaskDefinitionKey().startsWith("task_check_") ? "leitung" : "beraterin";
    }

    private void release(Task task) {
        tasks.setAssignee(task.getId(), null);
    }

    private void endOrContinue(CaseView file, Random random) {
        if (random.nextInt(3) == 0) {
            workflow.clientEnds(file.id());
        } else {
            workflow.continueCase(file.id());
        }
    }

    private void letter(CaseView file) {
        if (cases.forProcess(file.id()).status() != CaseStatus.CLOSED) {
            deadlines.register(NewDeadline.legal(file.id(), "OTHER", today().plusDays(21), null));
        }
    }

    private void reassign(CaseView file) {
        if (cases.forProcess(file.id()).status() != CaseStatus.CLOSED) {
            cases.reassign(file.id(), CounsellingCases.BERATER);
            cases.reassign(file.id(), file.adviser());
        }
    }

    private void complete(CaseView file, Task task, Random random) {
        String element = task.getTaskDefinitionKey();
        elements.add(element);
        onBehalf.run(
                doerOf(task),
                () -> {
                    switch (element) {
                        case "task_meet_deadline" -> meetDeadlines(file);
                        case "task_advocacy" -> endMatter(task, CaseManagement.ADVOCACY_ID);
                        case "task_immediate_measure" ->
                                endMatter(task, CaseManagement.IMMEDIATE_MEASURE_ID);
                        case "task_plan" ->
                                transactions.write(file.tenant(), () -> plan(file, task));
                        default -> submit(task, answers(element, task, random));
                    }
                });
    }

    private void submit(Task task, Map<String, Object> answers) {
        engine.run(() -> tasks.complete(task.getId(), answers));
    }

    private void meetDeadlines(CaseView file) {
        deadlines.openFor(file.id()).stream()
                .filter(DeadlineView::isLegal)
                .forEach(
                        one ->
                                deadlines.decide(
                                        one.id(), one.version(), DeadlineState.MET, Proofs.fax()));
    }

    private Void plan(CaseView file, Task task) {
        PlanDraft draft = drafts.open(file.id());
        LocalDate due = today().plusDays(20);
        List<MeasureContent> measures =
                Stream.of("Kita-Platz", "Sprachkurs").map(title -> measure(title, due)).toList();
        GoalContent goal =
                new GoalContent(null, LifeArea.EDUCATION, "Kita", "Platz", due, measures);
        drafts.propose(
                file.id(),
                draft.number(),
                draft.version(),
                new PlanContent("Kita", "de", null, today().plusDays(60), List.of(goal)));
        submit(task, Map.of());
        return null;
    }

    private static MeasureContent measure(String title, LocalDate due) {
        return new MeasureContent(
                null, null, title, null, MeasureResponsible.ADVISER, null, due, false);
    }

    private Map<String, Object> answers(String element, Task task, Random random) {
        String followUp = today().plusDays(7L + random.nextInt(30)).toString();
        return switch (element) {
            case "task_first_talk" -> Map.of("firstTalkDone", true);
            case "task_check_first_talk" -> Map.of("overdueAction", "CAPACITY");
            case "task_decide_level" -> level(task, random);
            case "task_short_counselling" ->
                    random.nextBoolean()
                            ? Map.of("contactOutcome", "FOLLOW_UP")
                            : Map.of(
                                    "contactOutcome",
                                    "CLOSE",
                                    "closingReason",
                                    "INFORMATION_GIVEN");
            case "task_set_follow_up" -> Map.of("followUpDate", followUp);
            case "task_counselling_contact" ->
                    random.nextBoolean()
                            ? Map.of("contactOutcome", "FOLLOW_UP", "followUpDate", followUp)
                            : Map.of("contactOutcome", one(random, "RAISE", "CLOSE"));
            case "task_agreement" ->
                    random.nextInt(3) == 0
                            ? Map.of("agreement", one(random, "CHANGES_WANTED", "DECLINED"))
                            : Map.of("agreement", "AGREED", "agreementMode", "ORAL");
            case "task_measure" ->
                    random.nextBoolean()
                            ? Map.of("measureOutcome", "DONE")
                            : Map.of("measureOutcome", "PARTLY", "measureReason", "COSTS");
            case "task_review" ->
                    random.nextInt(3) == 0
                            ? Map.of("reviewOutcome", "CONTINUE", "reviewDate", followUp)
                            : Map.of("reviewOutcome", one(random, "REVISE", "EVALUATE", "LOWER"));
            case "task_handover" -> Map.of("handoverOutcome", "NOT_NEEDED");
            case "task_contact_attempt" ->
                    Map.of(
                            "attemptChannel",
                            "PHONE",
                            "attemptOutcome",
                            one(random, "REACHED", "NOT_REACHED"));
            case "task_close" ->
                    Map.of("closingReason", "OTHER", "closingFollowUp", random.nextBoolean());
            case "task_follow_up_check" -> Map.of("followUpResult", "STABLE");
            case "task_acknowledge_warning" -> Map.of("deadlineAction", "I_ACT");
            case "task_check_deadline" -> Map.of("deadlineAction", "ADVISER_ACTS");
            case "task_assessment", "task_evaluation", "task_decide_deadlines" -> Map.of();
            default -> throw new AssertionError("No answer for " + element);
        };
    }

    private Map<String, Object> level(Task task, Random random) {
        String level = one(random, "SHORT", "ACCOMPANIMENT", "CASE_MANAGEMENT", "CASE_MANAGEMENT");
        Map<String, Object> answers = new HashMap<>();
        answers.put("level", level);
        Object proposed = engine.call(() -> tasks.getVariable(task.getId(), "proposedLevel"));
        if (!level.equals(proposed)) {
            answers.put("levelReason", "CLIENT_WISH");
        }
        return answers;
    }

    private static String one(Random random, String... values) {
        return values[random.nextInt(values.length)];
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BERLIN);
    }

    private CaseView fileOf(Task task) {
        return files.stream()
                .filter(file -> openIds(file).contains(task.getId()))
                .findFirst()
                .get();
    }

    private List<String> openIds(CaseView file) {
        return openTasks(file).stream().map(Task::getId).toList();
    }

    private List<Task> openTasks(CaseView file) {
        return onBehalf.call(
                "beraterin",
                () ->
                        engine.call(
                                () ->
                                        tasks.createTaskQuery()
                                                .processInstanceBusinessKey(file.id().toString())
                                                .orderByTaskName()
                                                .asc()
                                                .list()));
    }

    private Map<String, String> projected() {
        Map<String, String> rows = new TreeMap<>();
        for (CaseView file : files) {
            transactions.read(
                    file.tenant(),
                    () ->
                            jdbc.sql("select * from work_item where case_id = ?")
                                    .param(file.id().value())
                                    .query(
                                            (row, n) ->
                                                    rows.put(row.getString("task_id"), line(row)))
                                    .list());
        }
        return rows;
    }

    private static String line(ResultSet row) throws SQLException {
        return String.join(
                "|",
                row.getString("process_instance_id"),
                row.getString("element_id"),
                row.getString("name"),
                row.getString("assignee") + "",
                time(row.getTimestamp("due_at")),
                time(row.getTimestamp("follow_up_at")),
                time(row.getTimestamp("created_at")),
                row.getInt("priority") + "",
                Arrays.toString((Object[]) row.getArray("candidate_groups").getArray()),
                row.getBoolean("suspended") + "");
    }

    private Map<String, String> ofEngine() {
        Map<String, String> rows = new TreeMap<>();
        for (CaseView file : files) {
            for (Task task : openTasks(file)) {
                rows.put(task.getId(), line(task));
            }
        }
        return rows;
    }

    private String line(Task task) {
        return String.join(
                "|",
                task.getProcessInstanceId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                task.getAssignee() + "",
                time(task.getDueDate()),
                time(task.getFollowUpDate()),
                time(task.getCreateTime()),
                task.getPriority() + "",
                groups(task.getId()).toString(),
                task.isSuspended() + "");
    }

    private List<String> groups(String taskId) {
        return onBehalf.call(
                "beraterin",
                () ->
                        engine.call(
                                () ->
                                        tasks.getIdentityLinksForTask(taskId).stream()
                                                .filter(link -> "candidate".equals(link.getType()))
                                                .map(IdentityLink::getGroupId)
                                                .sorted()
                                                .toList()));
    }

    private static String time(Date date) {
        return date == null ? "-" : new Timestamp(date.getTime()).toInstant().toString();
    }
}
