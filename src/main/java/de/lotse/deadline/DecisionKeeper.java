package de.lotse.deadline;

import de.lotse.audit.AuditTrail;
import de.lotse.security.CurrentPerson;
import de.lotse.security.Sealer;
import de.lotse.security.SignedIn;
import de.lotse.security.StaffId;
import de.lotse.security.TenantScope;
import de.lotse.web.NotFoundException;
import de.lotse.web.StaleVersionException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads and writes decisions: each change with its history, its seal and its audit. */
@Component
class DecisionKeeper {

    private static final String SUBJECT = "DEADLINE_DECISION";

    private final DecisionRepository decisions;
    private final DecisionHistoryRepository history;
    private final Sealer sealer;
    private final SignedIn signedIn;
    private final AuditTrail audit;
    private final Clock clock;

    DecisionKeeper(
            DecisionRepository decisions,
            DecisionHistoryRepository history,
            Sealer sealer,
            SignedIn signedIn,
            AuditTrail audit,
            Clock clock) {
        this.decisions = decisions;
        this.history = history;
        this.sealer = sealer;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    Decision read(DecisionId id) {
        return decisions.findById(id.value()).orElseThrow(() -> new NotFoundException("decision"));
    }

    Decision read(DecisionId id, long version) {
        Decision decision = read(id);
        if (decision.version() != version) {
            throw new StaleVersionException("decision");
        }
        return decision;
    }

    /** Saves the decision together with the entry of its history. */
    void keep(Decision decision, DecisionFacts facts, DecisionAct act, CorrectionReason reason) {
        UUID entryId = UUID.randomUUID();
        decision.setSealed(seal(Decision.TABLE, decision.id().value(), facts));
        history.save(
                new DecisionHistoryEntry(
                        entryId,
                        decision,
                        act,
                        reason,
                        clock.instant(),
                        signedIn.find().map(CurrentPerson::id).map(StaffId::value).orElse(null),
                        seal(DecisionHistoryEntry.TABLE, entryId, facts)));
        decisions.saveAndFlush(decision);
        audit.record(
                "DECISION_" + act.name(),
                SUBJECT,
                decision.id().value(),
                decision.caseId().value(),
                Map.of("rule", decision.view().rule().name()));
    }

    DecisionFacts facts(Decision decision) {
        return open(Decision.TABLE, decision.id().value(), decision.sealed());
    }

    List<DecisionHistory> historyOf(DecisionId id) {
        return history.findByDecisionIdOrderByHistoryNoDesc(id.value()).stream()
                .map(
                        entry ->
                                entry.view(
                                        open(
                                                DecisionHistoryEntry.TABLE,
                                                entry.getId(),
                                                entry.sealed())))
                .toList();
    }

    private byte[] seal(String table, UUID row, DecisionFacts facts) {
        return sealer.seal(TenantScope.requireTenant(), table, row, facts);
    }

    private DecisionFacts open(String table, UUID row, byte[] sealed) {
        return sealer.open(TenantScope.requireTenant(), table, row, sealed, DecisionFacts.class);
    }
}
