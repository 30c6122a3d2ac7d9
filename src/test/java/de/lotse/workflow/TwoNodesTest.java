package de.lotse.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import de.lotse.demo.EmbeddedDatabase;
import de.lotse.security.TenantScope;
import de.lotse.testing.IntegrationTest;
import de.lotse.testing.SecondNode;
import de.lotse.testing.TestDatabase;
import de.lotse.testing.TestHttp;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** What docker-compose.yml promises: two nodes on one database do the work of one. */
class TwoNodesTest extends IntegrationTest {

    private static final int CASES = 24;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final LocalDate SOON = LocalDate.of(2026, 11, 24);
    private static final String API = "/camunda/api/engine/engine/default";

    private static SecondNode second;

    @LocalServerPort private int port;
    @Autowired private Environment environment;
    @Autowired private EngineCalls calls;
    @Autowired private ProcessEngine engine;

    @BeforeEach
    void theSecondNode() {
        if (second == null) {
            second = SecondNode.start(environment);
        }
    }

    @AfterEach
    void nothingMeanwhile() {
        TrialDelegate.meanwhile = execution -> {};
    }

    @AfterAll
    static void stopTheSecondNode() {
        second.close();
        second = null;
    }

    @Test
    void whoIsSignedInAtOneIsSignedInAtTheOtherAndSignedOutOfBoth() {
        TestHttp here = TestHttp.signIn(port, "beraterin");
        TestHttp there = here.at(second.port());
        assertThat(there.get("/aufgaben").statusCode()).isEqualTo(200);

        assertThat(there.submit("/aufgaben", "/logout", "").statusCode()).isEqualTo(302);

        assertThat(here.get("/aufgaben").headers().firstValue("Location").orElse(""))
                .endsWith("/login");
    }

    @Test
    void failedSignInsCountAtBoth() {
        String name = "wer-" + UUID.randomUUID();
        for (int failure = 0; failure < 5; failure++) {
            assertThat(attempt(failure % 2 == 0 ? port : second.port(), name)).endsWith("?error");
        }
        assertThat(attempt(port, name)).endsWith("?gesperrt");
        assertThat(attempt(second.port(), name)).endsWith("?gesperrt");
    }

    @Test
    void eachDueJobRunsOnceWhileBothAskForIt() throws Exception {
        List<String> cases = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            cases.add(waitingForReview());
        }
        Map<String, AtomicInteger> runs = new ConcurrentHashMap<>();
        Map<String, CountDownLatch> atWork =
                Map.of(
                        engine.getName(),
                        new CountDownLatch(1),
                        SecondNode.ENGINE,
                        new CountDownLatch(1));
        TrialDelegate.meanwhile =
                execution -> {
                    runs.computeIfAbsent(
                                    execution.getProcessInstanceId(), id -> new AtomicInteger())
                            .incrementAndGet();
                    waitForTheOther(execution, atWork);
                };

        clock.set(SOON.plusDays(1));
        try (Worker ours = new Worker(engine, trial());
                Worker theirs = new Worker(second.bean(ProcessEngine.class), trial())) {
            await().atMost(PATIENCE).until(() -> cases.stream().allMatch(this::isAtThePage));
        }

        assertThat(runs.keySet()).containsExactlyInAnyOrderElementsOf(cases);
        assertThat(runs.values()).allSatisfy(count -> assertThat(count).hasValue(1));
    }

    @Test
    void ofAJobAndAClickAtOnceTheJobThatIsFirstWins() throws Exception {
        Race race = new Race();
        race.start(race::job);
        race.start(race::click);
        race.go();

        assertThat(race.failureOfJob).isCompletedWithValue(null);
        HttpResponse<String> click = race.answer.join();
        assertThat(click.statusCode()).isEqualTo(403);
        assertThat(click.body()).contains("inzwischen erledigt oder bei einer anderen Person");
        assertThat(isOver(race.instance)).isTrue();
    }

    @Test
    void ofAJobAndAClickAtOnceTheClickThatIsFirstWins() throws Exception {
        Race race = new Race();
        race.start(race::click);
        race.start(race::job);
        race.go();

        assertThat(race.answer.join().statusCode()).isEqualTo(204);
        assertThat(race.failureOfJob.join()).isInstanceOf(OptimisticLockingException.class);
        assertThat(jobs(engine.getManagementService(), race.instance))
                .extracting(Job::getId)
                .isNotEmpty()
                .doesNotContain(race.job);
    }

    private String attempt(int node, String name) {
        return TestHttp.anonymous(node)
                .submit("/login", "username=" + name + "&password=falsch")
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    private static void waitForTheOther(
            DelegateExecution execution, Map<String, CountDownLatch> atWork) {
        String here = execution.getProcessEngine().getName();
        atWork.get(here).countDown();
        for (CountDownLatch latch : atWork.values()) {
            try {
                assertThat(latch.await(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                        .as("both nodes have work")
                        .isTrue();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private String started() {
        Map<String, Object> variables = Trial.startVariables(Trial.TEAM_MAINZ);
        Trial.REVIEW_DATE.put(variables, SOON);
        return inTenant(() -> calls.start(Trial.KEY, UUID.randomUUID().toString(), variables));
    }

    private String waitingForReview() {
        String instance = started();
        return inTenant(
                () ->
                        calls.call(
                                () -> {
                                    engine.getRuntimeService()
                                            .createProcessInstanceModification(instance)
                                            .cancelAllForActivity(Trial.TASK_FORM)
                                            .startBeforeActivity(Trial.TIMER_REVIEW)
                                            .execute();
                                    return instance;
                                }));
    }

    private boolean isAtThePage(String instance) {
        return engine.getTaskService()
                        .createTaskQuery()
                        .processInstanceId(instance)
                        .taskDefinitionKey(Trial.TASK_PAGE)
                        .count()
                == 1;
    }

    private boolean isOver(String instance) {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .count()
                == 0;
    }

    private static List<Job> jobs(ManagementService management, String instance) {
        return management.createJobQuery().processInstanceId(instance).list();
    }

    private String trial() {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(Trial.KEY)
                .latestVersion()
                .singleResult()
                .getDeploymentId();
    }

    private static <T> T inTenant(Supplier<T> work) {
        return TenantScope.call(Trial.CARITAS, work);
    }

    /** The job executor of a node, busy with the jobs of one deployment alone. */
    private static final class Worker implements AutoCloseable {

        private final ProcessEngineImpl engine;
        private final Set<String> otherDeployments;
        private final ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();
        private final JobExecutor executor;

        Worker(ProcessEngine engine, String deployment) {
            this.engine = (ProcessEngineImpl) engine;
            ManagementService management = engine.getManagementService();
            otherDeployments = Set.copyOf(management.getRegisteredDeployments());
            otherDeployments.forEach(management::unregisterDeploymentForJobExecutor);
            management.registerDeploymentForJobExecutor(deployment);
            this.engine.getProcessEngineConfiguration().setJobExecutorDeploymentAware(true);
            threads.setCorePoolSize(3);
            threads.setQueueCapacity(3);
            threads.afterPropertiesSet();
            executor = new JobConfiguration().jobExecutor(threads);
            executor.registerProcessEngine(this.engine);
            executor.start();
        }

        @Override
        public void close() {
            executor.shutdown();
            threads.shutdown();
            engine.getProcessEngineConfiguration().setJobExecutorDeploymentAware(false);
            otherDeployments.forEach(
                    engine.getManagementService()::registerDeploymentForJobExecutor);
        }
    }

    /**
     * The timer of a task at the second node and the submission of its form at the first. Both have
     * read the task when the lock on its row lets them write, in the order in which they came.
     */
    private final class Race {

        private final String instance = started();
        private final String job = jobs(engine.getManagementService(), instance).get(0).getId();
        private final String task =
                engine.getTaskService()
                        .createTaskQuery()
                        .processInstanceId(instance)
                        .singleResult()
                        .getId();
        private final TestHttp beraterin = TestHttp.signIn(port, "beraterin");
        private final CompletableFuture<Throwable> failureOfJob = new CompletableFuture<>();
        private final CompletableFuture<HttpResponse<String>> answer = new CompletableFuture<>();
        private final Connection lock;
        private int waiting;

        Race() throws SQLException {
            beraterin.get(API + "/filter?maxResults=10");
            lock =
                    DriverManager.getConnection(
                            TestDatabase.get().jdbcUrl(), EmbeddedDatabase.OWNER, "");
            lock.setAutoCommit(false);
            try (Statement statement = lock.createStatement()) {
                statement.execute(
                        "select 1 from camunda.act_ru_task where id_ = '" + task + "' for update");
            }
        }

        void job() {
            failureOfJob.complete(
                    catchThrowable(
                            () ->
                                    TenantScope.run(
                                            Trial.CARITAS,
                                            () ->
                                                    second.bean(EngineCalls.class)
                                                            .run(this::executeJob))));
        }

        private void executeJob() {
            second.bean(ProcessEngine.class).getManagementService().executeJob(job);
        }

        void click() {
            answer.complete(
                    beraterin.json(
                            "POST",
                            API + "/task/" + task + "/submit-form",
                            "{\"variables\":{\"level\":{\"value\":\"SHORT\"},"
                                    + "\"reviewDate\":{\"value\":\"2026-12-21\"}}}"));
        }

        void start(Runnable one) {
            new Thread(one, "race").start();
            waiting++;
            await().atMost(PATIENCE).until(() -> waitingInDatabase() == waiting);
        }

        void go() throws SQLException {
            lock.rollback();
            lock.close();
            CompletableFuture.allOf(failureOfJob, answer).orTimeout(60, TimeUnit.SECONDS).join();
        }

        private int waitingInDatabase() throws SQLException {
            try (Statement statement = lock.createStatement();
                    ResultSet count =
                            statement.executeQuery(
                                    "select count(distinct pid) from pg_locks where not granted")) {
                count.next();
                return count.getInt(1);
            }
        }
    }
}
