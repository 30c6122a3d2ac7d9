package de.lotse.deadline;

import de.lotse.security.StaffId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One entry of the history of a deadline: the state it got.
 *
 * @param staff who did it; {@code null} for a process
 * @param reason a code of {@link CorrectionReason}, or {@code null}
 * @param texts as they were written then
 */
public record DeadlineHistory(
        DeadlineAct act,
        Instant at,
        StaffId staff,
        LocalDate due,
        LocalDate precautionaryDue,
        DeadlineState state,
        StaffId responsible,
        String reason,
        DeadlineTexts texts) {}
