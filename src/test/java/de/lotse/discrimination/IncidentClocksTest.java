package de.lotse.discrimination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.lotse.casefile.CaseView;
import de.lotse.deadline.DeadlineView;
import de.lotse.discrimination.process.TestDiscriminations;
import de.lotse.testing.IntegrationTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The clocks that incidents start, and how they follow what is corrected. */
class IncidentClocksTest extends IntegrationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired private TestDiscriminations cases;
    @Autowired private Incidents incidents;
    @Autowired private IncidentClocks clocks;
    @Autowired private Terms terms;

    private CaseView file;
    private DiscriminationCaseId discrimination;

    @BeforeEach
    void recognise() {
        file = cases.open("Uhr");
        discrimination = cases.takeUp(file);
    }

    @Test
    void whatTheAreaCallsForRunsWithTheIncidentBeforeAnythingElseIsDecided() {
        cases.talk(file, TestDiscriminations.on(TODAY, "DISMISSAL", "EMPLOYER"));

        assertThat(undecided())
                .extracting(DeadlineView::kind)
                .containsExactly("DISMISSAL_PROTECTION_ACTION", "AGG_EMPLOYMENT_CLAIM");
        assertThat(undecided())
                .extracting(DeadlineView::due)
                .containsExactly(LocalDate.of(2026, 12, 14), LocalDate.of(2027, 1, 25));
    }

    @Test
    void knowledgeStartsTheClockWhereTheLawSaysSo() {
        LocalDate day = LocalDate.of(2026, 10, 1);
        IncidentFacts facts = TestDiscriminations.on(day, "EMPLOYMENT_ACCESS", "EMPLOYER");
        IncidentFacts known =
                new IncidentFacts(
                        facts.dayKnown(), day, day, TODAY, facts.context(), true, facts.texts());

        cases.talk(file, known);

        assertThat(undecided())
                .extracting(DeadlineView::kind, DeadlineView::due)
                .containsExactlyInAnyOrder(
                        tuple("AGG_EMPLOYMENT_CLAIM", LocalDate.of(2027, 1, 25)),
                        tuple("CRIMINAL_COMPLAINT", LocalDate.of(2027, 2, 23)));
    }

    @Test
    void anUnknownDayIsReckonedToBeSafeFromTheEarliestAndHasToBeFoundOut() {
        LocalDate earliest = LocalDate.of(2026, 11, 2);
        IncidentId incident =
                cases.talk(
                        file,
                        TestDiscriminations.facts(
                                DayKnown.UNKNOWN, earliest, TODAY, "HOUSING", "HOUSING_COMPANY"));
        assertThat(undecided())
                .singleElement()
                .satisfies(
                        clock -> {
                            assertThat(clock.due()).isEqualTo(LocalDate.of(2027, 1, 25));
                            assertThat(clock.precautionaryDue())
                                    .isEqualTo(LocalDate.of(2027, 1, 4));
                        });
        assertThat(cases.tasks(file)).contains("task_find_day");

        LocalDate day = LocalDate.of(2026, 11, 10);
        cases.run(
                () ->
                        incidents.correct(
                                incident,
                                0,
                                TestDiscriminations.on(day, "HOUSING", "HOUSING_COMPANY")));

        assertThat(undecided())
                .singleElement()
                .satisfies(
                        clock -> {
                            assertThat(clock.due()).isEqualTo(LocalDate.of(2027, 1, 11));
                            assertThat(clock.precautionaryDue()).isNull();
                        });
    }

    @Test
    void whatWasOverBeforeItWasToldStartsNothingAndIsSaid() {
        LocalDate longAgo = LocalDate.of(2026, 6, 1);

        IncidentId incident =
                cases.talk(file, TestDiscriminations.on(longAgo, "GOODS_SERVICES", "SHOP"));

        assertThat(undecided()).isEmpty();
        assertThat(cases.asAdviser(() -> clocks.of(incident)))
                .singleElement()
                .satisfies(
                        clock -> {
                            assertThat(clock.deadline()).isNull();
                            assertThat(clock.lapsedOn()).isEqualTo(LocalDate.of(2026, 8, 3));
                        });
    }

    @Test
    void claimsAssertedInWritingStartThePeriodForTheActionOnce() {
        cases.talk(file, TestDiscriminations.on(TODAY, "WORKING_CONDITIONS", "EMPLOYER"));

        cases.run(() -> clocks.claimAsserted(discrimination, TODAY));
        cases.run(() -> clocks.claimAsserted(discrimination, TODAY));

        assertThat(undecided())
                .extracting(DeadlineView::kind)
                .containsExactly("AGG_EMPLOYMENT_CLAIM", "AGG_LABOUR_COURT_ACTION");
    }

    @Test
    void anAreaOfTheTraegerStartsTheClocksOfTheShippedOneItCountsAs() {
        String own =
                cases.asAdviser(
                        () ->
                                terms.add(
                                        TermKind.AREA,
                                        new TermContent(
                                                "Carsharing",
                                                "Car sharing",
                                                null,
                                                "GOODS_SERVICES",
                                                true)));

        cases.talk(file, TestDiscriminations.on(TODAY, own, "OTHER_INSTITUTION"));

        assertThat(undecided()).extracting(DeadlineView::kind).containsExactly("AGG_CIVIL_CLAIM");
    }

    private List<DeadlineView> undecided() {
        return cases.asAdviser(() -> clocks.undecided(discrimination));
    }
}
