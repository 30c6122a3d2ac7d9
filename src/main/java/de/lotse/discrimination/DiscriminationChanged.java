package de.lotse.discrimination;

import de.lotse.casefile.CaseId;
import de.lotse.security.TenantId;
import java.time.LocalDate;

/**
 * What is known of an incident was corrected; published in the same transaction, with what holds
 * now.
 *
 * @param incidentOn the day of the incident, the earliest possible one where it is not known
 * @param incident which incident it was; a case may have several
 */
public record DiscriminationChanged(
        DiscriminationCaseId id,
        CaseId caseId,
        TenantId tenant,
        IncidentContext context,
        LocalDate incidentOn,
        IncidentId incident) {}
