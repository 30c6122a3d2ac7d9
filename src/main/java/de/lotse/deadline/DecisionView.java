package de.lotse.deadline;

import de.lotse.casefile.CaseId;
import de.lotse.casefile.CaseNumber;
import de.lotse.casefile.ClientId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A letter or decision that started deadlines, as lists and other rooms see it.
 *
 * @param persons for whom; empty for the whole case
 * @param follows the missed deadline it is to mend, or {@code null}
 * @param withdrawn whether the decision itself was withdrawn, its deadlines are void
 * @param version for optimistic locking
 */
public record DecisionView(
        DecisionId id,
        CaseId caseId,
        CaseNumber caseNumber,
        UUID siteId,
        List<ClientId> persons,
        DeadlineRule rule,
        DeadlineId follows,
        boolean withdrawn,
        Instant registeredAt,
        long version) {}
