package de.lotse.deadline;

import de.lotse.casefile.CaseId;
import de.lotse.casefile.CaseNumber;
import de.lotse.security.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That a person was reminded of a deadline.
 *
 * @param kind of the deadline
 * @param decisiveDate of the deadline when it was warned of
 * @param endedAt {@code null} while it is open
 * @param acknowledgedBy {@code null} unless it was acknowledged
 * @param action code of how the deadline is secured; {@code null} unless acknowledged
 */
public record ReminderView(
        UUID id,
        DeadlineId deadline,
        CaseId caseId,
        CaseNumber caseNumber,
        String kind,
        LocalDate decisiveDate,
        StaffId recipient,
        ReminderStep step,
        ReminderState state,
        Instant remindedAt,
        Instant endedAt,
        StaffId acknowledgedBy,
        String action) {}
