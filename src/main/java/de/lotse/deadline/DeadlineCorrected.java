package de.lotse.deadline;

import java.time.LocalDate;

/**
 * A deadline in the register has new dates or another responsible person, or is open again;
 * published in the same transaction.
 *
 * @param decisiveDateBefore the date that timers followed until now
 * @param runsAgain whether it was decided before and is not any more
 */
public record DeadlineCorrected(
        DeadlineView deadline,
        LocalDate decisiveDateBefore,
        CorrectionReason reason,
        boolean runsAgain) {}
