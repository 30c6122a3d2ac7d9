package de.lotse.counselling;

import de.lotse.security.StaffId;
import java.time.Instant;

/**
 * How far a goal has come.
 *
 * @param recordedBy may be {@code null}
 * @param reached 0 (not begun) to 4 (reached)
 * @param note may be {@code null}
 */
public record ProgressView(Instant recordedAt, StaffId recordedBy, int reached, String note) {}
