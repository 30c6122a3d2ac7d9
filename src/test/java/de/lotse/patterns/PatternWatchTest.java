package de.lotse.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casefile.CaseSecrecy;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.ClientId;
import de.lotse.casefile.Households;
import de.lotse.discrimination.IncidentContext;
import de.lotse.discrimination.IncidentId;
import de.lotse.patterns.process.Patterns;
import de.lotse.security.ScopedTransactions;
import de.lotse.security.TenantId;
import de.lotse.testing.IntegrationTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When a structural review starts, and when not. */
class PatternWatchTest extends IntegrationTest {

    private static final TenantId CARITAS = TenantId.of("c0000000-0000-4000-8000-000000000001");

    @Autowired private Patterns patterns;
    @Autowired private Reviews reviews;
    @Autowired private Households households;
    @Autowired private CaseSecrecy secrecy;
    @Autowired private ScopedTransactions transactions;
    @Autowired private JdbcClient jdbc;

    private final String institution = Patterns.institution();

    @Test
    void theFifthCaseStartsOneReviewAndLaterOnesJoinIt() {
        record(4);
        assertThat(patterns.running(institution)).isEmpty();

        record(1);
        assertThat(patterns.running(institution)).hasSize(1);
        record(2);

        assertThat(patterns.running(institution)).hasSize(1);
        ReviewView review = patterns.running(institution).get(0);
        assertThat(review.number()).matches("2026-\\d{2,}");
        assertThat(review.threshold()).isEqualTo(new PatternThreshold(5, 12));
        assertThat(behind(review)).isEqualTo(7);
        assertThat(patterns.elements(review.id())).containsExactly("task_assess");
    }

    @Test
    void eightClosingsAtTheSameMomentStartOneReview() throws Exception {
        List<CaseView> files = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            files.add(patterns.open("beraterin"));
        }
        CountDownLatch together = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Void>> closings = new ArrayList<>();
            for (CaseView file : files) {
                Callable<Void> closing =
                        () -> {
                            together.await();
                            patterns.closed(file, context("RACISM", "LANGUAGE"));
                            return null;
                        };
                closings.add(threads.submit(closing));
            }
            together.countDown();
            for (Future<Void> closing : closings) {
                closing.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(patterns.running(institution))
                .extracting(review -> review.context().ground())
                .containsExactlyInAnyOrder("LANGUAGE", "RACISM");
        assertThat(patterns.running(institution)).allMatch(review -> behind(review) == 8);
        assertThat(patterns.running(institution))
                .allMatch(review -> patterns.elements(review.id()).size() == 1);
    }

    @Test
    void casesOfTheSameClientOrHouseholdCountOnce() {
        ClientId mother = patterns.client();
        ClientId daughter = patterns.client();
        patterns.as("beraterin", () -> households.join(daughter, mother));
        for (ClientId person : List.of(mother, mother, daughter)) {
            patterns.recorded("beraterin", patterns.open("beraterin", person), context("RACISM"));
        }
        record(3);
        assertThat(patterns.running(institution)).isEmpty();

        record(1);

        assertThat(patterns.running(institution)).hasSize(1);
        assertThat(behind(patterns.running(institution).get(0))).isEqualTo(5);
    }

    @Test
    void incidentsOfOneCaseCountOnce() {
        CaseView file = patterns.open("beraterin");
        for (int i = 0; i < 6; i++) {
            patterns.recorded("beraterin", file, context("RACISM"));
        }

        assertThat(patterns.running(institution)).isEmpty();
    }

    @Test
    void eachGroundIsAContextOfItsOwn() {
        for (int i = 0; i < 4; i++) {
            patterns.recorded(context("RACISM", "GENDER"));
        }
        patterns.recorded(context("GENDER"));

        assertThat(patterns.running(institution))
                .extracting(review -> review.context().ground())
                .containsExactly("GENDER");
    }

    @Test
    void anotherPlaceIsAnotherContext() {
        record(4);
        patterns.recorded(new IncidentContext("HOUSING", Set.of("RACISM"), "07211", institution));

        assertThat(patterns.running(institution)).isEmpty();
    }

    @Test
    void aCorrectionCountsWhereItBelongsNow() {
        record(4);
        CaseView file = patterns.open("beraterin");
        IncidentId incident = patterns.recorded("beraterin", file, context("AGE"));
        assertThat(patterns.running(institution)).isEmpty();

        patterns.changed(incident, file, context("RACISM"));

        assertThat(patterns.running(institution)).hasSize(1);
        patterns.changed(incident, file, context("AGE"));
        assertThat(behind(patterns.running(institution).get(0))).isEqualTo(4);
    }

    @Test
    void casesOfLongAgoDoNotCount() {
        record(4);
        clock.set(LocalDate.of(2027, 11, 24));
        record(4);
        assertThat(patterns.running(institution)).isEmpty();

        record(1);

        assertThat(behind(patterns.running(institution).get(0))).isEqualTo(5);
    }

    @Test
    void afterTheEndOfAReviewOnlyNewCasesCountForTheNextOne() {
        record(5);
        ReviewView first = patterns.running(institution).get(0);
        patterns.as("leitung", () -> reviews.close(first.id(), ReviewOutcome.NO_ACTION));
        record(4);
        assertThat(patterns.running(institution)).isEmpty();

        record(1);

        assertThat(patterns.running(institution)).hasSize(1);
        assertThat(behind(patterns.running(institution).get(0))).isEqualTo(5);
        assertThat(behind(first)).isEqualTo(5);
    }

    @Test
    void aCaseThatMeansTheOwnServiceDoesNotCountAnyMore() {
        record(3);
        CaseView file = patterns.open("beraterin");
        patterns.recorded("beraterin", file, context("RACISM"));

        patterns.as("beraterin", () -> secrecy.keep(file.id(), Set.of()));
        record(1);

        assertThat(patterns.running(institution)).isEmpty();
        record(1);
        assertThat(behind(patterns.running(institution).get(0))).isEqualTo(5);
    }

    @Test
    void anInstitutionThatWasNotNamedIsAContextOfItsOwn() {
        IncidentContext unnamed =
                new IncidentContext("HOUSING", Set.of(institution), "07315", null);
        for (int i = 0; i < 8; i++) {
            patterns.recorded(unnamed);
        }

        assertThat(patterns.running(PatternContext.UNNAMED))
                .filteredOn(review -> review.context().ground().equals(institution))
                .hasSize(1);
    }

    @Test
    void nothingIsKeptOfWhoItIs() {
        ClientId person = patterns.client();
        CaseView file = patterns.open("beraterin", person);
        IncidentId incident = patterns.recorded("beraterin", file, context("RACISM"));

        String kept =
                transactions.read(
                        CARITAS,
                        () ->
                                jdbc.sql(
                                                "select o::text || encode(p.hash, 'hex') from"
                                                        + " pattern_observation o join pattern_person"
                                                        + " p using (incident_id) where incident_id ="
                                                        + " ?")
                                        .param(incident.value())
                                        .query(String.class)
                                        .single());
        assertThat(kept)
                .contains(institution)
                .doesNotContain(
                        person.toString(),
                        person.toString().replace("-", ""),
                        file.id().toString(),
                        file.number().toString());
    }

    private void record(int cases) {
        for (int i = 0; i < cases; i++) {
            patterns.recorded(context("RACISM"));
        }
    }

    private IncidentContext context(String... grounds) {
        return new IncidentContext("HOUSING", Set.of(grounds), "07315", institution);
    }

    private int behind(ReviewView review) {
        return patterns.ask("leitung", () -> reviews.clientsBehind(review.id()));
    }
}
