package de.lotse.discrimination;

import de.lotse.casefile.CaseId;
import de.lotse.security.TenantId;
import java.time.LocalDate;

/**
 * An incident was recorded in a discrimination case; published in the same transaction, once for
 * each incident. Not published for an incident that the own service or association is meant by: it
 * stays hidden from those whom a pattern would be shown to.
 *
 * @param incidentOn the day of the incident, the earliest possible one where it is not known
 * @param incident which incident it was; a case may have several
 */
public record DiscriminationRecorded(
        DiscriminationCaseId id,
        CaseId caseId,
        TenantId tenant,
        IncidentContext context,
        LocalDate incidentOn,
        IncidentId incident) {}
