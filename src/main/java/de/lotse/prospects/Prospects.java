package de.lotse.prospects;

import de.lotse.audit.AuditTrail;
import de.lotse.casefile.ClientId;
import de.lotse.casefile.ClientView;
import de.lotse.casefile.Clients;
import de.lotse.security.Sealer;
import de.lotse.security.TenantScope;
import de.lotse.web.Dates;
import de.lotse.web.StaleVersionException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The Chancenkalender of a person; who may see the person may see it. */
@Service
@Transactional
public class Prospects {

    /** The version of facts that nobody has entered yet. */
    public static final long NO_VERSION = -1;

    private final Clients clients;
    private final SealedFactsRepository rows;
    private final ProspectRules rules;
    private final Sealer sealer;
    private final AuditTrail audit;
    private final Clock clock;

    Prospects(
            Clients clients,
            SealedFactsRepository rows,
            ProspectRules rules,
            Sealer sealer,
            AuditTrail audit,
            Clock clock) {
        this.clients = clients;
        this.rows = rows;
        this.rules = rules;
        this.sealer = sealer;
        this.audit = audit;
        this.clock = clock;
    }

    /** Opens the file of the person, which is recorded, and reckons. */
    public ProspectsView open(ClientId id) {
        ClientView client = clients.open(id);
        Optional<SealedFacts> row = rows.findById(id.value());
        ResidenceFacts facts = row.map(found -> open(id, found)).orElse(ResidenceFacts.none());
        LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.ZONE);
        return new ProspectsView(
                client,
                facts,
                row.map(SealedFacts::version).orElse(NO_VERSION),
                rules.of(
                        client.details().residenceStatus(),
                        client.details().birthDate(),
                        facts,
                        today));
    }

    /**
     * Changes the dates that are known.
     *
     * @param version the version the change was made on
     * @throws StaleVersionException when somebody else has saved meanwhile
     */
    public void change(ClientId id, ResidenceFacts facts, long version) {
        clients.require(id);
        byte[] sealed =
                sealer.seal(TenantScope.requireTenant(), SealedFacts.TABLE, id.value(), facts);
        SealedFacts row = rows.findById(id.value()).orElse(null);
        long saved = row == null ? NO_VERSION : row.version();
        if (saved != version) {
            throw new StaleVersionException("prospects");
        }
        if (row == null) {
            row = new SealedFacts(id, sealed);
        } else {
            row.change(sealed);
        }
        save(row);
        audit.record("PROSPECTS_CHANGED", "CLIENT", id.value(), Map.of());
    }

    private void save(SealedFacts row) {
        try {
            rows.saveAndFlush(row);
        } catch (DataIntegrityViolationException enteredByTwoAtOnce) {
            throw new StaleVersionException("prospects");
        }
    }

    private ResidenceFacts open(ClientId id, SealedFacts row) {
        return sealer.open(
                TenantScope.requireTenant(),
                SealedFacts.TABLE,
                id.value(),
                row.sealed(),
                ResidenceFacts.class);
    }
}
