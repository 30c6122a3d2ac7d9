package de.lotse.deadline;

import de.lotse.security.StaffId;
import java.time.Instant;

/**
 * What one person proposes as the outcome of a deadline; it stays open until another one confirms.
 *
 * @param by who proposes, and cannot confirm
 */
public record PendingOutcome(DeadlineState outcome, StaffId by, Instant at) {}
