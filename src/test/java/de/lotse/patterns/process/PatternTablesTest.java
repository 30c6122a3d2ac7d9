package de.lotse.patterns.process;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.testing.DecisionRows;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every row of the decision tables of the pattern watch and the review. */
class PatternTablesTest {

    @Test
    void pattern_thresholds() {
        DecisionRows rows = new DecisionRows("patterns", "pattern-thresholds");
        for (String institution : new String[] {"POLICE", "OTHER_INSTITUTION"}) {
            threshold(rows, "force", "POLICE", institution, 3, 24);
            threshold(rows, "force", "JUSTICE", institution, 3, 24);
            threshold(rows, "learning", "SCHOOL", institution, 4, 24);
            threshold(rows, "learning", "UNIVERSITY", institution, 4, 24);
            threshold(rows, "learning", "PRIVATE_EDUCATION", institution, 4, 24);
        }
        threshold(rows, "nameless", "HOUSING", "OTHER_INSTITUTION", 8, 12);
        threshold(rows, "nameless", "PUBLIC_SPACE", "PRIVATE_PERSONS", 8, 12);
        threshold(rows, "usual", "HOUSING", "HOUSING_COMPANY", 5, 12);
        threshold(rows, "usual", "MUNICIPAL_AUTHORITY", "OWN_0A1B2C3D", 5, 12);
        assertThat(rows.untested()).isEmpty();
    }

    @Test
    void review_standards() {
        DecisionRows rows = new DecisionRows("patterns", "review-standards");
        standard(rows, ReviewStandard.ASSESS, 10, "WORKING_DAYS");
        standard(rows, ReviewStandard.DECIDE, 10, "WORKING_DAYS");
        standard(rows, ReviewStandard.CLEAR, 5, "WORKING_DAYS");
        standard(rows, ReviewStandard.PLAN, 10, "WORKING_DAYS");
        standard(rows, ReviewStandard.EFFECT, 6, "MONTHS");
        standard(rows, ReviewStandard.CLOSE, 10, "WORKING_DAYS");
        assertThat(rows.untested()).isEmpty();
        assertThat(ReviewStandard.values()).hasSize(6);
    }

    private static void threshold(
            DecisionRows rows,
            String rule,
            String area,
            String institution,
            int cases,
            int months) {
        assertThat(rows.matches(rule, "area", area, "institution", institution))
                .isEqualTo(Map.of("cases", cases, "months", months));
        rows.matchesOne("area", area, "institution", institution);
    }

    private static void standard(
            DecisionRows rows, ReviewStandard standard, int amount, String unit) {
        assertThat(
                        rows.matches(
                                standard.name().toLowerCase(java.util.Locale.ROOT),
                                "standard",
                                standard.name()))
                .isEqualTo(Map.of("amount", amount, "unit", unit));
    }
}
