package de.lotse.casefile;

import de.lotse.audit.AuditTrail;
import de.lotse.security.CurrentPerson;
import de.lotse.security.Role;
import de.lotse.security.Sealer;
import de.lotse.security.SignedIn;
import de.lotse.security.TenantScope;
import de.lotse.web.NotFoundException;
import de.lotse.web.StaleVersionException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The client vault of a Träger. Persons are seen by the advisers of the site that entered them and
 * of the sites of their cases; where somebody else is responsible for a person's cases, a reason is
 * asked first, as for the cases themselves.
 */
@Service
@Transactional
public class Clients {

    /** The most hits a search answers with. */
    public static final int MOST_HITS = 20;

    private static final String SUBJECT = "CLIENT";

    private final ClientRepository clients;
    private final ClientTokens tokens;
    private final CaseFileRepository files;
    private final CaseAccess access;
    private final Sealer sealer;
    private final SignedIn signedIn;
    private final AuditTrail audit;
    private final Clock clock;

    Clients(
            ClientRepository clients,
            ClientTokens tokens,
            CaseFileRepository files,
            CaseAccess access,
            Sealer sealer,
            SignedIn signedIn,
            AuditTrail audit,
            Clock clock) {
        this.clients = clients;
        this.tokens = tokens;
        this.files = files;
        this.access = access;
        this.sealer = sealer;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    /** Enters a person at a site of the person signed in. */
    public ClientId create(UUID siteId, ClientDetails details) {
        CurrentPerson person = requireAdviserAt(siteId);
        ClientId id = ClientId.next();
        clients.saveAndFlush(
                new Client(id, siteId, seal(id, details), clock.instant(), person.id()));
        tokens.replace(id, details);
        audit.record("CLIENT_CREATED", SUBJECT, id.value(), Map.of());
        return id;
    }

    /**
     * The person, for somebody who may see her.
     *
     * @throws NotFoundException where she does not exist for the person signed in
     * @throws ReasonNeededException where a reason has to be given first
     */
    @Transactional(readOnly = true)
    public ClientView require(ClientId id) {
        Client client = entity(id);
        checkAccess(client);
        return view(client);
    }

    /** Like {@link #require}, and recorded as an opening of her file. */
    public ClientView open(ClientId id) {
        ClientView client = require(id);
        audit.record("CLIENT_OPENED", SUBJECT, id.value(), Map.of());
        return client;
    }

    /**
     * Changes what is known of a person.
     *
     * @param version the version the change was made on
     * @throws StaleVersionException when somebody else has saved meanwhile
     */
    public void change(ClientId id, ClientDetails details, long version) {
        Client client = entity(id);
        checkAccess(client);
        if (client.version() != version) {
            throw new StaleVersionException("client");
        }
        client.change(seal(id, details));
        clients.saveAndFlush(client);
        tokens.replace(id, details);
        audit.record("CLIENT_CHANGED", SUBJECT, id.value(), Map.of());
    }

    /** Persons by what is asked, best first, at most {@link #MOST_HITS}. */
    public List<ClientView> search(ClientQuery query) {
        CurrentPerson person = signedIn.require();
        if (query.isEmpty() || !person.has(Role.ADVISER)) {
            return List.of();
        }
        List<ClientView> hits = hits(query, person);
        audit.record(
                "CLIENT_SEARCHED",
                "STAFF",
                person.id().value(),
                Map.of("hits", String.valueOf(hits.size())));
        return hits;
    }

    private List<ClientView> hits(ClientQuery query, CurrentPerson person) {
        return tokens.find(query).stream()
                .map(id -> clients.findById(id.value()))
                .flatMap(java.util.Optional::stream)
                .filter(client -> person.siteIds().contains(client.siteId()))
                .filter(client -> accessTo(client).known())
                .limit(MOST_HITS)
                .map(this::view)
                .toList();
    }

    /** Who may be the same person: the same telephone number, or all names alike. */
    public List<ClientView> similar(ClientDetails details) {
        String name = details.searchName();
        List<ClientView> alike =
                name.isEmpty() ? List.of() : search(new ClientQuery(name, null, null));
        if (!alike.isEmpty() || !PhoneNumbers.isSearchable(details.phone())) {
            return alike;
        }
        return search(new ClientQuery(null, null, details.phone()));
    }

    /** The cases of a person, the newest first, as far as the person signed in may see them. */
    @Transactional(readOnly = true)
    public List<CaseNumber> casesOf(ClientId id) {
        return files.findByClient(id.value()).stream()
                .filter(access::exists)
                .map(CaseFile::number)
                .toList();
    }

    /** The open cases of a person that the person signed in may add to, the newest first. */
    @Transactional(readOnly = true)
    public List<CaseNumber> openCasesOf(ClientId id) {
        return files.findByClient(id.value()).stream()
                .filter(file -> !file.isClosed())
                .filter(access::sees)
                .map(CaseFile::number)
                .toList();
    }

    /**
     * Persons for processes and background work, and for pages that have checked the case they
     * belong to: within the tenant, whoever is signed in.
     */
    @Transactional(readOnly = true)
    public List<ClientView> ofCheckedCase(Collection<ClientId> ids) {
        return ids.stream().map(this::entity).map(this::view).toList();
    }

    ClientView view(Client client) {
        ClientDetails details =
                sealer.open(
                        TenantScope.requireTenant(),
                        Client.TABLE,
                        client.id().value(),
                        client.sealed(),
                        ClientDetails.class);
        return new ClientView(
                client.id(), client.siteId(), client.household(), details, client.version());
    }

    Client entity(ClientId id) {
        return clients.findById(id.value()).orElseThrow(() -> new NotFoundException("client"));
    }

    void checkAccess(Client client) {
        Access allowed = accessTo(client);
        if (!allowed.known()) {
            throw new NotFoundException("client");
        }
        if (allowed.reasonFor() != null) {
            throw new ReasonNeededException(allowed.reasonFor());
        }
    }

    /**
     * Whether the person signed in may see a person.
     *
     * @param known whether she exists for the person signed in
     * @param reasonFor the case to give a reason for first; {@code null} where none is needed
     */
    record Access(boolean known, CaseNumber reasonFor) {

        boolean isFree() {
            return known && reasonFor == null;
        }
    }

    /** Responsible for one of her cases, or nobody is: free. Else the reason for one of them. */
    Access accessTo(Client client) {
        CurrentPerson person = signedIn.require();
        List<CaseFile> cases = files.findByClient(client.id().value());
        List<CaseFile> near = cases.stream().filter(access::exists).toList();
        boolean known =
                !near.isEmpty() || cases.isEmpty() && person.siteIds().contains(client.siteId());
        if (!person.has(Role.ADVISER) || !known) {
            return new Access(false, null);
        }
        if (cases.isEmpty() || near.stream().anyMatch(access::mayOpen)) {
            return new Access(true, null);
        }
        return near.isEmpty() ? new Access(false, null) : new Access(true, near.get(0).number());
    }

    private CurrentPerson requireAdviserAt(UUID siteId) {
        CurrentPerson person = signedIn.require();
        if (!person.has(Role.ADVISER) || !person.siteIds().contains(siteId)) {
            throw new NotFoundException("site");
        }
        return person;
    }

    private byte[] seal(ClientId id, ClientDetails details) {
        return sealer.seal(TenantScope.requireTenant(), Client.TABLE, id.value(), details);
    }
}
