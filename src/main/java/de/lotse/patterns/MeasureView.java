package de.lotse.patterns;

import de.lotse.security.StaffId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A measure against a pattern.
 *
 * @param result {@code null} until it is dealt with
 * @param note what it brought; {@code null} where nothing was written
 */
public record MeasureView(
        UUID id,
        ReviewId review,
        int round,
        ReviewWay way,
        StaffId owner,
        LocalDate due,
        String what,
        MeasureResult result,
        LocalDate doneOn,
        String note) {}
