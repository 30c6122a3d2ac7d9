package de.lotse.asylum.process;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.testing.DecisionRows;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every row of the decision tables of the asylum procedure. */
class AsylumTablesTest {

    @Test
    void asylum_standards() {
        DecisionRows rows = new DecisionRows("asylum", "asylum-standards");
        standard(rows, AsylumStandard.HEARING_PREPARATION, 5, "WORKING_DAYS");
        standard(rows, AsylumStandard.HEARING_REMINDER, 1, "WORKING_DAYS");
        standard(rows, AsylumStandard.RECORD_CHECK, 5, "WORKING_DAYS");
        standard(rows, AsylumStandard.HEARING_EXCUSE, 2, "WORKING_DAYS");
        standard(rows, AsylumStandard.LETTER, 1, "WORKING_DAYS");
        standard(rows, AsylumStandard.STATUS_CHECK, 3, "MONTHS");
        standard(rows, AsylumStandard.CHILD, 5, "WORKING_DAYS");
        standard(rows, AsylumStandard.ADDRESS, 1, "WORKING_DAYS");
        standard(rows, AsylumStandard.OPTIONS, 10, "WORKING_DAYS");
        standard(rows, AsylumStandard.RESTITUTION, 3, "WORKING_DAYS");
        standard(rows, AsylumStandard.FAMILY, 10, "WORKING_DAYS");
        standard(rows, AsylumStandard.SETTLE, 2, "WORKING_DAYS");
        standard(rows, AsylumStandard.STATUS, 5, "WORKING_DAYS");
        standard(rows, AsylumStandard.INFORM, 10, "WORKING_DAYS");
        standard(rows, AsylumStandard.APPLICATION, 10, "WORKING_DAYS");
        standard(rows, AsylumStandard.OUTCOME, 5, "WORKING_DAYS");
        standard(rows, AsylumStandard.TRANSFER, 5, "WORKING_DAYS");
        standard(rows, AsylumStandard.TRANSFER_LAPSE, 2, "WORKING_DAYS");
        standard(rows, AsylumStandard.RETURN, 10, "WORKING_DAYS");
        standard(rows, AsylumStandard.MANDATE, 3, "WORKING_DAYS");
        standard(rows, AsylumStandard.WITHDRAWAL, 5, "WORKING_DAYS");
        assertThat(rows.untested()).isEmpty();
        assertThat(AsylumStandard.values()).hasSize(21);
    }

    @Test
    void further_options() {
        DecisionRows rows = new DecisionRows("asylum", "further-options");
        option(rows, "toleration", Map.of(), "TOLERATION");
        circumstance(rows, "toleration_illness", "ILLNESS", "TOLERATION_ILLNESS");
        circumstance(rows, "deportation_ban", "DEPORTATION_BAN", "BAN_PERMIT");
        option(rows, "training_toleration", Map.of("training", "CONTRACT"), "TRAINING");
        option(rows, "training_toleration", Map.of("training", "RUNNING"), "TRAINING");
        option(rows, "training_planned", Map.of("training", "PLANNED"), "TRAINING");
        option(rows, "training_completed", Map.of("training", "COMPLETED"), "QUALIFIED_WORK");
        option(
                rows,
                "employment_toleration",
                Map.of("toleratedMonths", 12, "workMonths", 12, "enteredBefore2023", true),
                "EMPLOYMENT");
        option(
                rows,
                "young",
                Map.of("stayMonths", 36, "toleratedMonths", 12, "age", 26, "schoolYears", 3),
                "YOUNG_PERSON");
        option(rows, "young_later", Map.of("stayMonths", 35, "age", 26), "YOUNG_PERSON_LATER");
        option(rows, "integrated", Map.of("stayMonths", 72), "INTEGRATED");
        option(
                rows,
                "integrated_child",
                Map.of("stayMonths", 48, "circumstance", "CHILD"),
                "INTEGRATED");
        option(rows, "long_toleration", Map.of("toleratedMonths", 18), "IMPOSSIBLE_DEPARTURE");
        circumstance(rows, "trafficking", "TRAFFICKING", "VICTIM");
        circumstance(rows, "family", "FAMILY_IN_GERMANY", "FAMILY");
        option(
                rows,
                "hardship",
                Map.of("finallyRejected", true, "circumstance", "HARDSHIP"),
                "HARDSHIP");
        circumstance(rows, "new_application", "NEW_FACTS", "NEW_APPLICATION");
        assertThat(rows.untested()).isEmpty();
    }

    private static void standard(
            DecisionRows rows, AsylumStandard standard, int amount, String unit) {
        assertThat(rows.matches(standard.name().toLowerCase(), "standard", standard.name()))
                .containsEntry("amount", amount)
                .containsEntry("unit", unit);
    }

    private static void circumstance(
            DecisionRows rows, String rule, String circumstance, String option) {
        option(rows, rule, Map.of("circumstance", circumstance), option);
    }

    /** What is not given is not known. */
    private static void option(
            DecisionRows rows, String rule, Map<String, Object> given, String option) {
        Map<String, Object> inputs = new HashMap<>();
        for (String number :
                new String[] {
                    "stayMonths", "toleratedMonths", "age", "schoolYears", "workMonths"
                }) {
            inputs.put(number, null);
        }
        inputs.put("finallyRejected", false);
        inputs.put("training", "NONE");
        inputs.put("enteredBefore2023", false);
        inputs.put("circumstance", "NONE");
        inputs.putAll(given);
        Object[] pairs =
                inputs.entrySet().stream()
                        .flatMap(
                                entry ->
                                        java.util.stream.Stream.of(
                                                entry.getKey(), entry.getValue()))
                        .toArray();
        assertThat(rows.matches(rule, pairs))
                .containsEntry("option", option)
                .containsKeys("reason", "legalBasis", "review");
    }
}
