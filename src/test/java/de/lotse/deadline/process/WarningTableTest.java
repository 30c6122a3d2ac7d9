package de.lotse.deadline.process;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.deadline.DeadlineKinds;
import de.lotse.testing.DecisionRows;
import org.junit.jupiter.api.Test;

/** Every row of the table of warning days. */
class WarningTableTest {

    @Test
    void warning_days() {
        DecisionRows rows = new DecisionRows("deadline", "deadline-warnings");
        row(rows, "month_before", "FAMILY_REUNIFICATION_NOTICE", false, 20, 3, "WORKING_DAYS");
        row(rows, "two_weeks_before", "AGG_CIVIL_CLAIM", false, 10, 2, "WORKING_DAYS");
        row(rows, "week_before_court", "COURT_ACTION", false, 5, 1, "WORKING_DAYS");
        row(rows, "three_days", "SET_BY_AUTHORITY", false, 3, 1, "WORKING_DAYS");
        row(rows, "day_before", "COURT_ACTION", false, 1, 4, "HOURS");
        row(rows, "last_day", "COURT_ACTION", false, 0, 2, "HOURS");
        row(rows, "lawyer_three_days", "COURT_ACTION", true, 3, 1, "WORKING_DAYS");
        row(rows, "overdue", "COURT_ACTION", true, -1, 4, "HOURS");
        row(rows, "overdue_week", "APPOINTMENT", false, -5, 1, "WORKING_DAYS");
        assertThat(rows.untested()).isEmpty();
    }

    @Test
    void every_kind_even_an_unknown_one_is_warned_of_before_its_last_day() {
        DecisionRows rows = new DecisionRows("deadline", "deadline-warnings");
        for (String kind : DeadlineKinds.OF_A_LETTER) {
            rows.matches("three_days", "kind", kind, "takenOver", false);
            rows.matches("lawyer_three_days", "kind", kind, "takenOver", true);
        }
        rows.matches("three_days", "kind", "NEW_KIND", "takenOver", false);
    }

    private static void row(
            DecisionRows rows,
            String rule,
            String kind,
            boolean takenOver,
            int workingDays,
            int climbAmount,
            String climbUnit) {
        assertThat(rows.matches(rule, "kind", kind, "takenOver", takenOver))
                .containsEntry("workingDays", workingDays)
                .containsEntry("climbAmount", climbAmount)
                .containsEntry("climbUnit", climbUnit);
    }
}
