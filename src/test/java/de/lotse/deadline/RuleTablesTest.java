package de.lotse.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.deadline.process.RuleRow;
import de.lotse.deadline.process.RuleTables;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class RuleTablesTest {

    private static final Set<String> SOURCES = Set.of("G", "EU", "W", "M", "A");
    private static final List<LocalDate> DAYS =
            List.of(
                    LocalDate.of(2024, 12, 31),
                    LocalDate.of(2025, 1, 1),
                    LocalDate.of(2026, 6, 11),
                    LocalDate.of(2026, 6, 12),
                    LocalDate.of(2030, 1, 1));

    private static final RuleTables TABLES = new RuleTables();

    @ParameterizedTest
    @EnumSource(names = "ASYLUM_DECISION", mode = Mode.EXCLUDE)
    void everyRuleHasOnePeriodOnEveryDay(DeadlineRule rule) {
        List<RuleRow> rows = TABLES.periods(rule.name());

        for (LocalDate day : DAYS) {
            assertThat(rows.stream().filter(row -> row.holdsOn(day)))
                    .singleElement()
                    .satisfies(RuleTablesTest::isWhole);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyServiceHasOneEffectOnEveryDayInEveryAreaOfLaw(ServiceMode service) {
        for (String area : List.of("SOCIAL", "ADMINISTRATIVE", "ASYLUM", "COURT")) {
            for (LocalDate day : DAYS) {
                assertThat(
                                TABLES.services(service.name(), area).stream()
                                        .filter(row -> row.holdsOn(day)))
                        .singleElement()
                        .satisfies(row -> assertThat(row.text("legalBasis")).isNotBlank());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyDecisionIsKnownToARegimeAndStartsEachKindOnce(AsylumDecision decision) {
        List<RuleRow> old = TABLES.asylumDeadlines("OLD", decision.name(), false);
        List<RuleRow> current = TABLES.asylumDeadlines("NEW", decision.name(), false);

        assertThat(old.isEmpty() && current.isEmpty()).isFalse();
        for (List<RuleRow> rows : List.of(old, current)) {
            assertThat(rows).extracting(row -> row.text("kind")).doesNotHaveDuplicates();
            assertThat(rows).allSatisfy(RuleTablesTest::isWhole);
        }
    }

    /** Elsewhere it would rest on a reading, and a departure period would be hidden by it. */
    @ParameterizedTest
    @EnumSource
    void onlyTheDepartureAfterASimpleRejectionIsSuspendedByAnAction(AsylumDecision decision) {
        boolean simple = decision == AsylumDecision.UNFOUNDED;

        assertThat(suspended("OLD", decision, false)).isEqualTo(kinds(simple));
        assertThat(suspended("NEW", decision, false)).isEqualTo(kinds(simple));
        assertThat(suspended("NEW", decision, true)).isEmpty();
    }

    private static List<String> kinds(boolean departure) {
        return departure ? List.of("DEPARTURE") : List.of();
    }

    private static List<String> suspended(
            String regime, AsylumDecision decision, boolean article42) {
        return TABLES.asylumDeadlines(regime, decision.name(), article42).stream()
                .filter(row -> row.is("suspendedByAction"))
                .map(row -> row.text("kind"))
                .toList();
    }

    @Test
    void theRegimeChangesOnTheTwelfthOfJune() {
        assertThat(
                        AsylumRegime.isOldOn(
                                TABLES, AsylumDecision.UNFOUNDED, LocalDate.of(2026, 6, 11)))
                .isTrue();
        assertThat(
                        AsylumRegime.isOldOn(
                                TABLES, AsylumDecision.UNFOUNDED, LocalDate.of(2026, 6, 12)))
                .isFalse();
    }

    private static void isWhole(RuleRow row) {
        assertThat(row.text("legalBasis")).isNotBlank();
        assertThat(row.text("act")).isNotBlank();
        assertThat(row.date("stateOfLaw")).isNotNull();
        assertThat(SOURCES).contains(row.text("source"));
    }
}
