package de.lotse.referral;

import de.lotse.deadline.DeadlineActor;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An open deadline that is handed over with a whole case.
 *
 * @param id its id in the file that it comes from
 * @param legal whether it is more than a promise of the service
 * @param letter from which letter; {@code null} for none
 */
record PackageDeadline(
        UUID id,
        String kind,
        boolean legal,
        LocalDate due,
        LocalDate precautionaryDue,
        DeadlineActor actor,
        String letter) {}
