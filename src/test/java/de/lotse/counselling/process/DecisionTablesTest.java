package de.lotse.counselling.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import de.lotse.testing.DecisionRows;
import org.junit.jupiter.api.Test;

/** Every row of the decision tables of counselling. */
class DecisionTablesTest {

    @Test
    void counselling_level() {
        DecisionRows rows = new DecisionRows("counselling", "counselling-level");
        level(rows, "multiple_problems", 3, 2, false, false, false, "CASE_MANAGEMENT");
        level(rows, "multiple_problems", 7, 9, true, true, true, "CASE_MANAGEMENT");
        level(rows, "protected_with_institutions", 2, 2, true, false, false, "CASE_MANAGEMENT");
        level(rows, "two_areas_with_institutions", 2, 2, false, true, true, "ACCOMPANIMENT");
        level(rows, "several_areas", 2, 1, true, false, false, "ACCOMPANIMENT");
        level(rows, "several_areas", 5, 0, false, false, false, "ACCOMPANIMENT");
        level(rows, "protection_need", 1, 4, true, false, false, "ACCOMPANIMENT");
        level(rows, "further_appointments", 0, 0, false, true, false, "ACCOMPANIMENT");
        level(rows, "asylum_procedure", 1, 3, false, false, true, "ACCOMPANIMENT");
        level(rows, "one_area_with_institutions", 1, 2, false, false, false, "ACCOMPANIMENT");
        level(rows, "single_question", 0, 0, false, false, false, "SHORT");
        level(rows, "single_question", 1, 1, false, false, false, "SHORT");
        assertThat(rows.untested()).isEmpty();
    }

    @Test
    void every_first_talk_has_exactly_one_proposal() {
        DecisionRows rows = new DecisionRows("counselling", "counselling-level");
        for (int areas = 0; areas <= 4; areas++) {
            for (int institutions = 0; institutions <= 3; institutions++) {
                for (int flags = 0; flags < 8; flags++) {
                    Object[] inputs =
                            inputs(
                                    areas,
                                    institutions,
                                    (flags & 1) > 0,
                                    (flags & 2) > 0,
                                    (flags & 4) > 0);
                    assertThatCode(() -> rows.matchesOne(inputs)).doesNotThrowAnyException();
                }
            }
        }
    }

    @Test
    void service_standards() {
        DecisionRows rows = new DecisionRows("counselling", "service-standards");
        standard(rows, ServiceStandard.FIRST_TALK, 10, "WORKING_DAYS");
        standard(rows, ServiceStandard.FOLLOW_UP, 20, "WORKING_DAYS");
        standard(rows, ServiceStandard.NO_CONTACT, 3, "MONTHS");
        standard(rows, ServiceStandard.CONTACT_ATTEMPT_INTERVAL, 10, "WORKING_DAYS");
        standard(rows, ServiceStandard.CONTACT_ATTEMPTS, 3, "TIMES");
        standard(rows, ServiceStandard.IMMEDIATE_MEASURE, 2, "WORKING_DAYS");
        standard(rows, ServiceStandard.PLAN_REVIEW, 3, "MONTHS");
        standard(rows, ServiceStandard.CLOSING_FOLLOW_UP, 3, "MONTHS");
        assertThat(rows.untested()).isEmpty();
        assertThat(ServiceStandard.values()).hasSize(8);
    }

    @Test
    void complementary_services() {
        DecisionRows rows = new DecisionRows("counselling", "complementary-services");
        service(rows, "adult", null, 27, null, "MBE");
        service(rows, "young", null, 12, null, "JMD");
        service(rows, "young", "WORK", 26, "MINOR", "JMD");
        service(rows, "recognition", "QUALIFICATION_RECOGNITION", null, null, "IQ_NETWORK");
        service(rows, "language", "LANGUAGE", null, null, "STATE_LANGUAGE_COURSE");
        service(rows, "health", "HEALTH", 40, null, "MEDINET");
        service(rows, "addiction", "HEALTH", null, null, "ADDICTION_COUNSELLING");
        service(rows, "debt", "DEBT", null, null, "DEBT_COUNSELLING");
        service(rows, "family", "FAMILY", null, null, "FAMILY_COUNSELLING");
        service(rows, "single_parent", "WORK", null, "SINGLE_PARENT", "FAMILY_COUNSELLING");
        service(rows, "pregnancy", null, null, "PREGNANCY", "PREGNANCY_COUNSELLING");
        for (String violence :
                new String[] {
                    "TORTURE", "SEXUAL_VIOLENCE", "PHYSICAL_VIOLENCE", "PSYCHOLOGICAL_VIOLENCE"
                }) {
            service(rows, "violence", null, null, violence, "PSYCHOSOCIAL_CENTRE");
        }
        service(rows, "unaccompanied", null, 15, "UNACCOMPANIED_MINOR", "YOUTH_WELFARE_OFFICE");
        service(rows, "disability", null, null, "DISABILITY", "PARTICIPATION_COUNSELLING");
        service(rows, "old_age", null, null, "OLD_AGE", "CARE_SUPPORT");
        service(rows, "discrimination", "DISCRIMINATION", null, null, "LADS");
        service(rows, "return", "RETURN", null, null, "RETURN_COUNSELLING");
        assertThat(rows.untested()).isEmpty();
    }

    private static void level(
            DecisionRows rows,
            String rule,
            int areas,
            int institutions,
            boolean protection,
            boolean further,
            boolean asylum,
            String level) {
        assertThat(rows.matches(rule, inputs(areas, institutions, protection, further, asylum)))
                .containsEntry("level", level)
                .containsKey("reason");
    }

    private static Object[] inputs(
            int areas, int institutions, boolean protection, boolean further, boolean asylum) {
        return new Object[] {
            "lifeAreas", areas,
            "institutions", institutions,
            "protectionNeed", protection,
            "furtherAppointments", further,
            "asylumProcedure", asylum
        };
    }

    private static void standard(
            DecisionRows rows, ServiceStandard standard, int amount, String unit) {
        assertThat(rows.matches(standard.name().toLowerCase(), "standard", standard.name()))
                .containsEntry("amount", amount)
                .containsEntry("unit", unit);
    }

    private static void service(
            DecisionRows rows, String rule, String topic, Integer age, String need, String code) {
        assertThat(rows.matches(rule, "topic", topic, "age", age, "protectionNeed", need))
                .containsEntry("service", code);
    }
}
