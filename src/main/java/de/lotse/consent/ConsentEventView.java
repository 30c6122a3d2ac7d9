package de.lotse.consent;

import de.lotse.security.StaffId;
import java.time.Instant;

/**
 * A line of the history of a release.
 *
 * @param staff {@code null} for the clock
 * @param before what it said until then; {@code null} where that did not change
 */
public record ConsentEventView(
        ConsentId consent,
        ConsentEventKind kind,
        Instant happenedAt,
        StaffId staff,
        ConsentBefore before) {}
