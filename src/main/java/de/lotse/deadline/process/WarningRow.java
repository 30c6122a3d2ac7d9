package de.lotse.deadline.process;

import java.util.Map;

/**
 * A row of the table {@code deadline-warnings}.
 *
 * @param workingDays before the end of the deadline; negative for days after it
 * @param climbAmount after how many units the warning climbs unless it is acknowledged
 */
record WarningRow(int workingDays, int climbAmount, ClimbUnit climbUnit) {

    enum ClimbUnit {
        WORKING_DAYS,
        HOURS
    }

    static WarningRow of(Map<String, Object> row) {
        return new WarningRow(
                ((Number) row.get("workingDays")).intValue(),
                ((Number) row.get("climbAmount")).intValue(),
                ClimbUnit.valueOf((String) row.get("climbUnit")));
    }
}
