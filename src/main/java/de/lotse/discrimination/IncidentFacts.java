package de.lotse.discrimination;

import java.time.LocalDate;

/**
 * What is known of an incident.
 *
 * @param firstOn the day, the first day of the period, or the earliest possible one
 * @param lastOn the day, the last day of the period, or the day on which it was recorded
 * @param knownOn when the client came to know of it, the receipt of a refusal for example; {@code
 *     null} for on the day itself
 * @param offence whether it may be an offence that is prosecuted on complaint (§ 77b StGB)
 */
public record IncidentFacts(
        DayKnown dayKnown,
        LocalDate firstOn,
        LocalDate lastOn,
        LocalDate knownOn,
        IncidentContext context,
        boolean offence,
        IncidentTexts texts) {}
