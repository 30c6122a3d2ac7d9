package de.lotse.discrimination;

import de.lotse.casefile.CaseId;
import de.lotse.security.TenantId;
import java.time.LocalDate;

/**
 * A discrimination case was closed; published in the same transaction, once for each incident of
 * it.
 *
 * @param incidentOn the day of the incident, the earliest possible one where it is not known
 * @param incident which incident it was; a case may have several
 */
public record DiscriminationClosed(
        DiscriminationCaseId id,
        CaseId caseId,
        TenantId tenant,
        IncidentContext context,
        LocalDate incidentOn,
        IncidentId incident) {}
