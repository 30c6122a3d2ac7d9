package de.lotse.worklist.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.lotse.security.ScopedTransactions;
import de.lotse.security.TenantId;
import de.lotse.security.TenantScope;
import de.lotse.testing.IntegrationTest;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The projection says what the engine says, after whatever happened to the tasks. */
class TaskProjectionTest extends IntegrationTest {

    private static final String KEY = "projection-walk";
    private static final TenantId TENANT = TenantId.of("c0000000-0000-4000-8000-000000000001");
    private static final UUID SITE = UUID.fromString("c0000000-0000-4000-8000-0000000000a1");
    private static final String TEAM = "team-" + SITE;

    @Autowired private RepositoryService repository;
    @Autowired private RuntimeService runtime;
    @Autowired private TaskService tasks;
    @Autowired private ManagementService management;
    @Autowired private ScopedTransactions transactions;
    @Autowired private ProjectionRebuild rebuild;
    @Autowired private JdbcClient jdbc;

    private String deployment;

    @BeforeEach
    void deploy() {
        deployment = within(() -> deployModel().getId());
    }

    @AfterEach
    void remove() {
        within(
                () -> {
                    repository.createDeploymentQuery().deploymentName(KEY).list().stream()
                            .forEach(it -> repository.deleteDeployment(it.getId(), true));
                    return null;
                });
    }

    @Test
    void aTaskIsThereWithAllThatListsShow() {
        UUID caseId = UUID.randomUUID();
        start(caseId);

        Map<String, Object> row =
                transactions.read(
                        TENANT,
                        () ->
                                jdbc.sql("select * from work_item where case_id = ?")
                                        .param(caseId)
                                        .query()
                                        .singleRow());

        assertThat(row)
                .containsEntry("name", "Zuerst")
                .containsEntry("element_id", "task_first")
                .containsEntry("process_key", KEY)
                .containsEntry("case_number", "MZ-2026-000001")
                .containsEntry("site_id", SITE)
                .containsEntry("assignee", "beraterin")
                .containsEntry("level", "SHORT")
                .containsEntry("suspended", false);
        assertThat(((Timestamp) row.get("due_at")).toInstant()).isEqualTo("2026-12-28T00:00:00Z");
    }

    static List<Long> seeds() {
        return List.of(7L, 4711L, 20_715_867_501_042L);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void afterARandomWalkBothSayTheSame(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 4; i++) {
            start(UUID.randomUUID());
        }
        for (int step = 0; step < 60; step++) {
            walk(random);
            assertThat(projected()).as("seed %d, step %d", seed, step).isEqualTo(ofEngine());
        }
    }

    @Test
    void aMigrationIsFollowed() {
        ProcessInstance instance = start(UUID.randomUUID());
        String newer =
                within(
                        () ->
                                repository
                                        .createProcessDefinitionQuery()
                                        .deploymentId(deployModel().getId())
                                        .singleResult()
                                        .getId());

        within(
                () -> {
                    runtime.newMigration(
                                    runtime.createMigrationPlan(
                                                    instance.getProcessDefinitionId(), newer)
                                            .mapEqualActivities()
                                            .build())
                            .processInstanceIds(instance.getId())
                            .execute();
                    return null;
                });

        assertThat(projected()).isEqualTo(ofEngine()).hasSize(1);
        assertThat(projected().values()).allMatch(row -> row.contains(newer));
    }

    @Test
    void aRefusedChangeLeavesBothAsTheyWere() {
        start(UUID.randomUUID());
        Map<String, String> before = projected();
        String taskId = before.keySet().iterator().next();

        assertThatThrownBy(
                        () ->
                                transactions.write(
                                        TENANT,
                                        () -> {
                                            tasks.complete(taskId);
                                            throw new IllegalStateException("refused");
                                        }))
                .hasMessage("refused");

        assertThat(projected()).isEqualTo(before).isEqualTo(ofEngine());
    }

    @Test
    void noTaskChangesOutsideTheScopeOfItsTenant() {
        ProcessInstance instance = start(UUID.randomUUID());

        assertThatThrownBy(() -> runtime.deleteProcessInstance(instance.getId(), "test"))
                .hasStackTraceContaining("scope of its tenant");

        assertThat(projected()).isEqualTo(ofEngine()).hasSize(1);
    }

    @Test
    void aRebuildRepairsWhatIsWrongAndChangesNothingElse() {
        start(UUID.randomUUID());
        start(UUID.randomUUID());
        transactions.write(
                TENANT,
                () -> {
                    jdbc.sql(
                                    "update work_item set assignee = 'niemand', task_id = 'gone'"
                                            + " where task_id = (select min(task_id) from work_item"
                                            + " where process_key = ?)")
                            .param(KEY)
                            .update();
                    return null;
                });
        assertThat(projected()).isNotEqualTo(ofEngine());

        assertThat(rebuild.rebuild().removed()).isEqualTo(1);
        assertThat(projected()).isEqualTo(ofEngine()).hasSize(2);
        assertThat(rebuild.rebuild().removed()).isZero();
        assertThat(projected()).isEqualTo(ofEngine()).hasSize(2);
    }

    private void walk(Random random) {
        List<Task> open = within(() -> tasks.createTaskQuery().processDefinitionKey(KEY).list());
        Task task = open.isEmpty() ? null : open.get(random.nextInt(open.size()));
        int act = task == null ? 0 : random.nextInt(14);
        within(
                () -> {
                    switch (act) {
                        case 0 -> start(UUID.randomUUID());
                        case 1, 2, 3 -> ifActive(task, () -> tasks.complete(task.getId()));
                        case 4 -> ifActive(task, () -> claim(task));
                        case 5 -> ifActive(task, () -> tasks.setAssignee(task.getId(), null));
                        case 6 -> ifActive(task, () -> change(task, random));
                        case 7 ->
                                ifActive(
                                        task,
                                        () ->
                                                tasks.addCandidateGroup(
                                                        task.getId(), "team-" + random.nextInt(3)));
                        case 8 ->
                                ifActive(
                                        task, () -> tasks.deleteCandidateGroup(task.getId(), TEAM));
                        case 9, 10 -> runJob(random);
                        case 11 -> suspendOrActivate(task);
                        case 12 -> sendAgain(task);
                        default ->
                                runtime.deleteProcessInstance(
                                        task.getProcessInstanceId(), "test", true);
                    }
                    return null;
                });
    }

    private static void ifActive(Task task, Runnable act) {
        if (!task.isSuspended()) {
            act.run();
        }
    }

    private void claim(Task task) {
        if (task.getAssignee() == null) {
            tasks.claim(task.getId(), "berater");
        }
    }

    private void change(Task task, Random random) {
        task.setDueDate(Date.from(Instant.parse("2027-01-01T00:00:00Z").plus(days(random))));
        task.setFollowUpDate(random.nextBoolean() ? null : task.getDueDate());
        task.setPriority(random.nextInt(100));
        task.setName("Umbenannt " + random.nextInt(100));
        tasks.saveTask(task);
    }

    private static Duration days(Random random) {
        return Duration.ofDays(random.nextInt(60));
    }

    private void runJob(Random random) {
        List<Job> jobs = management.createJobQuery().processDefinitionKey(KEY).active().list();
        if (!jobs.isEmpty()) {
            management.executeJob(jobs.get(random.nextInt(jobs.size())).getId());
        }
    }

    private void suspendOrActivate(Task task) {
        if (task.isSuspended()) {
            runtime.activateProcessInstanceById(task.getProcessInstanceId());
        } else {
            runtime.suspendProcessInstanceById(task.getProcessInstanceId());
        }
    }

    private void sendAgain(Task task) {
        if (task.getTaskDefinitionKey().equals("task_last") && !task.isSuspended()) {
            runtime.createMessageCorrelation("msg_again")
                    .processInstanceId(task.getProcessInstanceId())
                    .correlate();
        }
    }

    private ProcessInstance start(UUID caseId) {
        return within(
                () ->
                        runtime.createProcessInstanceById(definition().getId())
                                .businessKey(caseId.toString())
                                .setVariable("caseNumber", "MZ-2026-000001")
                                .setVariable("team", TEAM)
                                .setVariable("supervision", "supervision-" + SITE)
                                .setVariable("adviser", "beraterin")
                                .setVariable("level", "SHORT")
                                .execute());
    }

    private ProcessDefinition definition() {
        return repository.createProcessDefinitionQuery().deploymentId(deployment).singleResult();
    }

    private org.camunda.bpm.engine.repository.Deployment deployModel() {
        return repository
                .createDeployment()
                .name(KEY)
                .tenantId(TENANT.toString())
                .addClasspathResource("worklist/projection-walk.bpmn")
                .deploy();
    }

    private Map<String, String> projected() {
        return transactions.read(
                TENANT,
                () -> {
                    Map<String, String> rows = new TreeMap<>();
                    jdbc.sql("select * from work_item where process_key = ?")
                            .param(KEY)
                            .query(
                                    (row, number) ->
                                            rows.put(
                                                    row.getString("task_id"),
                                                    String.join(
                                                            "|",
                                                            row.getString("process_instance_id"),
                                                            row.getString("process_definition_id"),
                                                            row.getString("element_id"),
                                                            row.getString("name"),
                                                            row.getString("assignee") + "",
                                                            time(row.getTimestamp("due_at")),
                                                            time(row.getTimestamp("follow_up_at")),
                                                            time(row.getTimestamp("created_at")),
                                                            row.getInt("priority") + "",
                                                            Arrays.toString(
                                                                    (Object[])
                                                                            row.getArray(
                                                                                            "candidate_groups")
                                                                                    .getArray()),
                                                            row.getBoolean("suspended") + "")))
                            .list();
                    return rows;
                });
    }

    private Map<String, String> ofEngine() {
        return within(
                () -> {
                    Map<String, String> rows = new TreeMap<>();
                    for (Task task : tasks.createTaskQuery().processDefinitionKey(KEY).list()) {
                        rows.put(
                                task.getId(),
                                String.join(
                                        "|",
                                        task.getProcessInstanceId(),
                                        task.getProcessDefinitionId(),
                                        task.getTaskDefinitionKey(),
                                        task.getName(),
                                        task.getAssignee() + "",
                                        time(task.getDueDate()),
                                        time(task.getFollowUpDate()),
                                        time(task.getCreateTime()),
                                        task.getPriority() + "",
                                        groups(task.getId()).toString(),
                                        task.isSuspended() + ""));
                    }
                    return rows;
                });
    }

    /** The engine keeps a group as often as it was added; who may take a task on is a set. */
    private List<String> groups(String taskId) {
        return tasks.getIdentityLinksForTask(taskId).stream()
                .filter(link -> "candidate".equals(link.getType()))
                .map(IdentityLink::getGroupId)
                .distinct()
                .sorted()
                .toList();
    }

    private static String time(Date date) {
        return date == null ? "-" : date.toInstant().toString();
    }

    private static <T> T within(Supplier<T> work) {
        return TenantScope.call(TENANT, work);
    }
}
