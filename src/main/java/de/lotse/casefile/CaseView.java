package de.lotse.casefile;

import de.lotse.directory.Topic;
import de.lotse.security.StaffId;
import de.lotse.security.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What other rooms see of a case; holds no personal data of a client.
 *
 * @param level {@code null} until the adviser has decided it after the Erstgespräch
 * @param adviser the responsible adviser
 * @param adviserLogin her login name, the user id in the engine
 * @param deputy {@code null} where nobody is named for this case
 * @param clients the persons of the case, the first one first; empty in anonymous counselling
 * @param requestedOn the day of the request (Europe/Berlin), from which the first talk is due
 * @param closedAt {@code null} while the case is open
 * @param closingReason {@code null} while the case is open
 * @param version for optimistic locking
 */
public record CaseView(
        CaseId id,
        CaseNumber number,
        TenantId tenant,
        UUID siteId,
        CaseLevel level,
        CaseStatus status,
        StaffId adviser,
        String adviserLogin,
        StaffId deputy,
        List<ClientId> clients,
        Set<Topic> topics,
        LocalDate requestedOn,
        Instant openedAt,
        Instant closedAt,
        ClosingReason closingReason,
        long version) {

    public boolean isOpen() {
        return status == CaseStatus.OPEN;
    }

    /** The group of the site's advisers in the engine. */
    public String team() {
        return "team-" + siteId;
    }

    /** The group of the site's supervisors in the engine. */
    public String supervision() {
        return "supervision-" + siteId;
    }
}
