package de.lotse.deadline;

import de.lotse.security.StaffId;
import java.util.UUID;

/**
 * A person is reminded of a deadline and has to acknowledge it; published in the transaction that
 * gives her the task.
 *
 * @param reminderId the same for the same reminder, however often the work is tried
 * @param step as what the person is reminded
 */
public record DeadlineReminder(
        UUID reminderId, DeadlineView deadline, StaffId recipient, ReminderStep step) {}
