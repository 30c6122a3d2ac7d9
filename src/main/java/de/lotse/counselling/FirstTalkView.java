package de.lotse.counselling;

import java.time.LocalDate;
import java.util.Set;

/**
 * A first talk as it stands in the case file.
 *
 * @param furtherAppointments whether one talk is not enough
 * @param version for optimistic locking
 */
public record FirstTalkView(
        LocalDate heldOn,
        Set<LifeArea> lifeAreas,
        Set<Institution> institutions,
        Urgency urgency,
        boolean furtherAppointments,
        FirstTalkTexts texts,
        long version) {

    /** The version of a first talk that was not kept yet. */
    public static final long NOT_KEPT = -1;
}
