package de.lotse.counselling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A measure with its text.
 *
 * @param lineId the same for this measure in all versions of the Hilfeplan
 * @param number its place in the Hilfeplan, from 1 over all goals
 * @param title what is to be done; {@code null} only in a draft, like responsible and dueOn
 * @param text more about it; may be {@code null}
 * @param templateCode the template it was made from; may be {@code null}
 * @param partner who does it, where it is a partner
 * @param reason why not or only in part; {@code null} otherwise
 * @param decidedAt when its result was noted; {@code null} while it is planned
 */
public record MeasureView(
        MeasureId id,
        UUID lineId,
        int number,
        String title,
        String text,
        String templateCode,
        MeasureResponsible responsible,
        String partner,
        LocalDate dueOn,
        MeasureState state,
        MeasureReason reason,
        Instant decidedAt) {

    public boolean isOpen() {
        return state == MeasureState.PLANNED;
    }
}
