package de.lotse.patterns.process;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casefile.AccessReason;
import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseReasons;
import de.lotse.casefile.CaseView;
import de.lotse.patterns.ClearanceAnswer;
import de.lotse.patterns.ReviewId;
import de.lotse.patterns.ReviewWay;
import de.lotse.security.ScopedTransactions;
import de.lotse.security.TenantId;
import de.lotse.testing.IntegrationTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The question to an adviser who leaves goes with her cases. */
class ClearanceHandoverTest extends IntegrationTest {

    private static final TenantId CARITAS = TenantId.of("c0000000-0000-4000-8000-000000000001");
    private static final UUID MAINZ = UUID.fromString("c0000000-0000-4000-8000-0000000000a1");

    @Autowired private Patterns patterns;
    @Autowired private ReviewSteps steps;
    @Autowired private CaseFiles files;
    @Autowired private CaseReasons reasons;
    @Autowired private ScopedTransactions transactions;
    @Autowired private JdbcClient jdbc;

    private final String leaving = "geht-" + UUID.randomUUID();
    private final String institution = Patterns.institution();
    private CaseView file;
    private ReviewId review;

    @BeforeEach
    void twoAdvisersAreAsked() {
        employ();
        file = patterns.open(leaving);
        patterns.recorded(leaving, file, Patterns.housing(institution));
        for (int i = 0; i < 4; i++) {
            patterns.recorded(Patterns.housing(institution));
        }
        review = patterns.running(institution).get(0).id();
        patterns.as("leitung", () -> steps.assess(patterns.step(review, "task_assess"), "Fünf"));
        patterns.as(
                "leitung",
                () ->
                        steps.decide(
                                patterns.step(review, "task_decide_ways"),
                                Set.of(ReviewWay.CAMPAIGN),
                                "Öffentlich machen"));
        assertThat(asked()).containsExactlyInAnyOrder("beraterin", leaving);
    }

    @AfterEach
    void leave() {
        employed(false);
    }

    @Test
    void whoTakesTheCaseOverAnswers() {
        employed(false);
        patterns.as("leitung", this::reassign);

        assertThat(asked()).containsExactly("beraterin", "beraterin");
        patterns.clear(review, ClearanceAnswer.YES);
        patterns.clear(review, ClearanceAnswer.YES);
        assertThat(patterns.elements(review)).containsExactly("task_plan_measures");
    }

    @Test
    void whoOnlyHandsOneCaseOnIsStillAsked() {
        patterns.as("leitung", this::reassign);

        assertThat(asked()).containsExactlyInAnyOrder("beraterin", leaving);
    }

    private void reassign() {
        reasons.give(file.number(), AccessReason.SUPERVISION);
        files.assign(file.id(), Patterns.staff("beraterin"), null, file.version());
    }

    private List<String> asked() {
        return patterns.tasks(review).stream().map(Task::getAssignee).toList();
    }

    private void employ() {
        UUID id = UUID.nameUUIDFromBytes(leaving.getBytes(StandardCharsets.UTF_8));
        transactions.write(
                CARITAS,
                () -> {
                    jdbc.sql(
                                    "insert into staff (id, tenant_id, username, display_name,"
                                            + " password_hash) values (?, ?, ?, 'Geht', '-')")
                            .params(id, CARITAS.value(), leaving)
                            .update();
                    jdbc.sql(
                                    "insert into staff_site (staff_id, tenant_id, site_id) values"
                                            + " (?, ?, ?)")
                            .params(id, CARITAS.value(), MAINZ)
                            .update();
                    return jdbc.sql(
                                    "insert into staff_role (staff_id, tenant_id, role) values (?,"
                                            + " ?, 'ADVISER')")
                            .params(id, CARITAS.value())
                            .update();
                });
    }

    private void employed(boolean active) {
        transactions.write(
                CARITAS,
                () ->
                        jdbc.sql("update staff set active = ? where username = ?")
                                .params(active, leaving)
                                .update());
    }
}
