package de.lotse.discrimination;

import de.lotse.casefile.CaseId;
import java.time.LocalDate;

/**
 * An incident as the pages of its case show it.
 *
 * @param recordedOn when it was recorded (Europe/Berlin)
 */
public record IncidentView(
        IncidentId id,
        DiscriminationCaseId discrimination,
        CaseId caseId,
        LocalDate recordedOn,
        IncidentFacts facts,
        long version) {}
