package de.lotse.consent;

import de.lotse.casefile.CaseId;
import de.lotse.casefile.ClientId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers whether something may go to somebody, for what a page shows beforehand. Neither locked
 * nor recorded: what goes asks again through {@link Transmissions}.
 */
@Service
@Transactional(readOnly = true)
public class Releases {

    private final ConsentRepository consents;
    private final ReleaseDecision decision;

    Releases(ConsentRepository consents, ReleaseDecision decision) {
        this.consents = consents;
        this.decision = decision;
    }

    /** Whether this may go now, within the tenant, whoever is signed in. */
    public ReleaseAnswer check(Transmission asked) {
        return decision.decide(
                asked, consents.findByCaseIdOrderByRecordedAtDescIdAsc(asked.caseId().value()));
    }

    /** The kinds that may go now about all of these persons. */
    public Set<DataKind> covered(
            CaseId caseId,
            Recipient recipient,
            TransmissionPurpose purpose,
            Set<ClientId> persons) {
        Set<DataKind> covered = EnumSet.noneOf(DataKind.class);
        for (DataKind kind : DataKind.values()) {
            if (check(new Transmission(caseId, recipient, purpose, Set.of(kind), persons))
                    .allowed()) {
                covered.add(kind);
            }
        }
        return Collections.unmodifiableSet(covered);
    }
}
