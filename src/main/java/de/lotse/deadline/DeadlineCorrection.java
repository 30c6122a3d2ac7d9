package de.lotse.deadline;

import de.lotse.security.StaffId;
import java.time.LocalDate;

/**
 * The state a deadline gets by a correction; the old one stays in its history.
 *
 * @param precautionaryDue {@code null} for none
 * @param warnOn {@code null} for three working days before the earlier of the two
 * @param deputy {@code null} for none
 * @param letter {@code null} for none
 * @param reopen whether a decided deadline becomes open again
 */
public record DeadlineCorrection(
        LocalDate due,
        LocalDate precautionaryDue,
        LocalDate warnOn,
        DeadlineActor actor,
        StaffId responsible,
        StaffId deputy,
        String letter,
        boolean reopen,
        CorrectionReason reason) {}
