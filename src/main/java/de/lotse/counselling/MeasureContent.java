package de.lotse.counselling;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A measure, as it is written.
 *
 * @param lineId the measure of the version before that this one continues; {@code null} for a new
 *     one. Where that one is done, it is taken over as it was.
 * @param done whether it continues a measure that is done; only read, never written
 */
public record MeasureContent(
        UUID lineId,
        String templateCode,
        String title,
        String text,
        MeasureResponsible responsible,
        String partner,
        LocalDate dueOn,
        boolean done) {}
