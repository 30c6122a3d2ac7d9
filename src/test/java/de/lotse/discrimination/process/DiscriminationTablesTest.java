package de.lotse.discrimination.process;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.testing.DecisionRows;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every row of the decision tables of discrimination cases. */
class DiscriminationTablesTest {

    private static final List<String> WORK =
            List.of(
                    "EMPLOYMENT_ACCESS",
                    "WORKING_CONDITIONS",
                    "DISMISSAL",
                    "VOCATIONAL_TRAINING",
                    "ASSOCIATIONS");
    private static final List<String> CIVIL =
            List.of(
                    "HEALTH_SOCIAL_PROTECTION",
                    "SOCIAL_BENEFITS",
                    "PRIVATE_EDUCATION",
                    "HOUSING",
                    "GOODS_SERVICES");
    private static final List<String> STATE =
            List.of("SCHOOL", "UNIVERSITY", "POLICE", "JUSTICE", "STATE_AUTHORITY");

    @Test
    void discrimination_clocks() {
        DecisionRows rows = new DecisionRows("discrimination", "discrimination-clocks");
        WORK.forEach(area -> claim(rows, area, "AGG_EMPLOYMENT_CLAIM", "KNOWLEDGE"));
        CIVIL.forEach(area -> claim(rows, area, "AGG_CIVIL_CLAIM", "INCIDENT"));
        STATE.forEach(area -> claim(rows, area, "LGCDV_CLAIM", "INCIDENT"));
        row(
                rows,
                "dismissal_action",
                "DISMISSAL",
                false,
                "DISMISSAL_PROTECTION_ACTION",
                "INCIDENT");
        row(rows, "public_offence", "PUBLIC_SPACE", false, "CRIMINAL_COMPLAINT", "KNOWLEDGE");
        row(rows, "public_offence", "MEDIA_INTERNET", false, "CRIMINAL_COMPLAINT", "KNOWLEDGE");
        row(rows, "offence", "HOUSING", true, "CRIMINAL_COMPLAINT", "KNOWLEDGE");
        assertThat(rows.untested()).isEmpty();
    }

    @Test
    void municipalities_and_the_federation_are_not_under_the_law_of_the_land() {
        DecisionRows rows = new DecisionRows("discrimination", "discrimination-clocks");
        for (String area : List.of("MUNICIPAL_AUTHORITY", "FEDERAL_AUTHORITY", "OTHER_AREA")) {
            assertThat(rows.matching("area", area, "offence", false)).isEmpty();
        }
    }

    @Test
    void discrimination_standards() {
        DecisionRows rows = new DecisionRows("discrimination", "discrimination-standards");
        standard(rows, DiscriminationStandard.LADS_REFERRAL, 5);
        standard(rows, DiscriminationStandard.FIRST_TALK, 2);
        standard(rows, DiscriminationStandard.FIND_DAY, 3);
        standard(rows, DiscriminationStandard.LADS_ANSWER, 10);
        standard(rows, DiscriminationStandard.ACCOMPANY, 10);
        standard(rows, DiscriminationStandard.LEGAL_WAY, 5);
        standard(rows, DiscriminationStandard.LEGAL_WAY_AGAIN, 5);
        standard(rows, DiscriminationStandard.SETTLE, 2);
        standard(rows, DiscriminationStandard.CLOSE, 10);
        assertThat(rows.untested()).isEmpty();
        assertThat(DiscriminationStandard.values()).hasSize(9);
    }

    private static void claim(DecisionRows rows, String area, String rule, String start) {
        row(rows, area.toLowerCase() + "_claim", area, false, rule, start);
    }

    private static void row(
            DecisionRows rows,
            String row,
            String area,
            boolean offence,
            String rule,
            String start) {
        assertThat(rows.matches(row, "area", area, "offence", offence))
                .containsEntry("rule", rule)
                .containsEntry("start", start);
    }

    private static void standard(DecisionRows rows, DiscriminationStandard standard, int amount) {
        assertThat(rows.matches(standard.name().toLowerCase(), "standard", standard.name()))
                .containsEntry("amount", amount)
                .containsEntry("unit", "WORKING_DAYS");
    }
}
