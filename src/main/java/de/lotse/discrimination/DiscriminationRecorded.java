package de.lotse.discrimination;

import de.lotse.casefile.CaseId;
import de.lotse.security.TenantId;
import java.time.LocalDate;

/**
 * An incident was recorded in a discrimination case; published in the same transaction, once for
 * each incident.
 *
 * @param incidentOn the day of the incident, the earliest possible one where it is not known
 */
public record DiscriminationRecorded(
        DiscriminationCaseId id,
        CaseId caseId,
        TenantId tenant,
        IncidentContext context,
        LocalDate incidentOn) {}
