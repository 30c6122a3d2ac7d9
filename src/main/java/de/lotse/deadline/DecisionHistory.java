package de.lotse.deadline;

import de.lotse.security.StaffId;
import java.time.Instant;

/**
 * One entry of the history of a decision: the facts it got.
 *
 * @param staff who did it; {@code null} for a process
 * @param reason {@code null} unless it was corrected
 */
public record DecisionHistory(
        DecisionAct act, Instant at, StaffId staff, CorrectionReason reason, DecisionFacts facts) {}
