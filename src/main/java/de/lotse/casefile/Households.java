package de.lotse.casefile;

import de.lotse.audit.AuditTrail;
import de.lotse.web.NotFoundException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Persons of one household, and what runs for the family. */
@Service
@Transactional
public class Households {

    private final HouseholdRepository households;
    private final ClientRepository members;
    private final CaseFileRepository files;
    private final Clients clients;
    private final CaseFiles caseFiles;
    private final CaseFrames frames;
    private final CaseAccess access;
    private final AuditTrail audit;

    Households(
            HouseholdRepository households,
            ClientRepository members,
            CaseFileRepository files,
            Clients clients,
            CaseFiles caseFiles,
            CaseFrames frames,
            CaseAccess access,
            AuditTrail audit) {
        this.households = households;
        this.members = members;
        this.files = files;
        this.clients = clients;
        this.caseFiles = caseFiles;
        this.frames = frames;
        this.access = access;
        this.audit = audit;
    }

    /**
     * Lets a person join the household of another one; where that has none, one is made for both.
     *
     * @throws NotFoundException where one of them does not exist for the person signed in
     */
    public HouseholdId join(ClientId joining, ClientId other) {
        Client joins = checked(joining);
        Client stays = checked(other);
        if (stays.household() == null) {
            HouseholdId made = HouseholdId.next();
            households.saveAndFlush(new Household(made));
            stays.moveTo(made);
        }
        joins.moveTo(stays.household());
        audit.record("HOUSEHOLD_JOINED", "CLIENT", joining.value(), Map.of());
        return stays.household();
    }

    /** Takes a person out of her household; her file stays. */
    public void leave(ClientId leaving) {
        checked(leaving).moveTo(null);
        audit.record("HOUSEHOLD_LEFT", "CLIENT", leaving.value(), Map.of());
    }

    /**
     * The household, for somebody who may see at least one of its members.
     *
     * @throws NotFoundException where it does not exist for the person signed in
     */
    public HouseholdView open(HouseholdId id) {
        List<HouseholdView.Member> seen =
                members.findByHouseholdIdOrderByCreatedAtAscIdAsc(id.value()).stream()
                        .map(this::member)
                        .toList();
        if (seen.stream().noneMatch(member -> member.person() != null)) {
            throw new NotFoundException("household");
        }
        audit.record("HOUSEHOLD_OPENED", "HOUSEHOLD", id.value(), Map.of());
        return new HouseholdView(id, seen);
    }

    /** The households of these persons, whoever is signed in. Not for what a page shows. */
    @Transactional(readOnly = true)
    public Set<HouseholdId> of(Collection<ClientId> persons) {
        return members.findAllById(persons.stream().map(ClientId::value).toList()).stream()
                .map(Client::household)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    private HouseholdView.Member member(Client client) {
        Clients.Access allowed = clients.accessTo(client);
        return allowed.isFree()
                ? new HouseholdView.Member(client.id(), clients.view(client), casesOf(client), null)
                : new HouseholdView.Member(client.id(), null, List.of(), allowed.reasonFor());
    }

    private List<HouseholdView.MemberCase> casesOf(Client client) {
        return files.findByClient(client.id().value()).stream()
                .filter(access::sees)
                .map(file -> caseFiles.forProcess(file.id()))
                .map(file -> new HouseholdView.MemberCase(file, frames.deadlines(file)))
                .toList();
    }

    private Client checked(ClientId id) {
        Client client = clients.entity(id);
        clients.checkAccess(client);
        return client;
    }
}
