package de.lotse.deadline;

import de.lotse.security.StaffId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One entry of the history of a deadline: the state it got.
 *
 * @param number counts the entries of one deadline from 1
 * @param staff who did it; {@code null} for a process
 * @param reason a code of {@link CorrectionReason}, or {@code null}
 * @param hint what the act left to be looked at, or {@code null}
 * @param outcome what was proposed, or {@code null}
 * @param texts as they were written then
 */
public record DeadlineHistory(
        DeadlineId deadline,
        int number,
        DeadlineAct act,
        Instant at,
        StaffId staff,
        LocalDate due,
        LocalDate precautionaryDue,
        LocalDate warnOn,
        DeadlineState state,
        StaffId responsible,
        StaffId deputy,
        String reason,
        DeadlineHint hint,
        DeadlineState outcome,
        DeadlineTexts texts) {}
