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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counselling contacts, with or without a case, with or without a person. */
@Service
@Transactional
public class Contacts {

    private static final String SUBJECT = "CONTACT";

    private final ContactRepository contacts;
    private final CaseFiles files;
    private final Clients clients;
    private final Sealer sealer;
    private final SignedIn signedIn;
    private final AuditTrail audit;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Contacts(
            ContactRepository contacts,
            CaseFiles files,
            Clients clients,
            Sealer sealer,
            SignedIn signedIn,
            AuditTrail audit,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.contacts = contacts;
        this.files = files;
        this.clients = clients;
        this.sealer = sealer;
        this.signedIn = signedIn;
        this.audit = audit;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * Records a contact and publishes {@link ContactRecorded}. The caller has checked that the
     * person signed in may act on the case and the persons.
     */
    public ContactId record(NewContact request) {
        return record(ContactId.next(), request);
    }

    /** The last contact of a case that the person signed in has recorded for this day. */
    @Transactional(readOnly = true)
    public Optional<ContactView> lastOwn(CaseId caseId, LocalDate day) {
        return contacts.findByCaseIdOrderByTookPlaceOnDescRecordedAtDesc(caseId.value()).stream()
                .filter(contact -> isOwn(contact) && contact.facts(null).tookPlaceOn().equals(day))
                .map(this::view)
                .findFirst();
    }

    /**
     * Adds what came up later in a conversation to the contact that was recorded for it; records a
     * contact where there was none that day.
     */
    public void continueOrRecord(CaseId caseId, NewContact request) {
        Optional<ContactView> before = lastOwn(caseId, request.facts().tookPlaceOn());
        if (before.isEmpty()) {
            record(request);
            return;
        }
        ContactView known = before.get();
        correct(known.id(), known.facts().with(request.facts()), known.version());
    }

    ContactId record(ContactId id, NewContact request) {
        Contact contact =
                new Contact(
                        id,
                        request.siteId(),
                        request.caseId(),
                        request.clients(),
                        signedIn.require().id(),
                        clock.instant());
        contact.write(request.facts(), seal(id, request.facts()));
        contacts.saveAndFlush(contact);
        recorded("CONTACT_RECORDED", contact);
        publisher.publishEvent(
                new ContactRecorded(id, request.caseId(), request.facts().tookPlaceOn()));
        return id;
    }

    /** The contact with this id, where the person signed in has recorded it. */
    @Transactional(readOnly = true)
    Optional<ContactView> findOwn(ContactId id) {
        return contacts.findById(id.value()).filter(this::isOwn).map(this::view);
    }

    /** The contacts of a case the caller has checked, the newest first. */
    @Transactional(readOnly = true)
    public List<ContactView> ofCheckedCase(CaseId caseId) {
        return contacts.findByCaseIdOrderByTookPlaceOnDescRecordedAtDesc(caseId.value()).stream()
                .map(this::view)
                .toList();
    }

    /** The contacts of a person outside of her cases, the newest first. */
    @Transactional(readOnly = true)
    public List<ContactView> withoutCase(ClientId client) {
        clients.require(client);
        return contacts.findWithoutCaseByClient(client.value()).stream().map(this::view).toList();
    }

    /**
     * A contact, for a person who may see its case or, without a case, who recorded it. One without
     * a case and a person is there for all advisers of its site.
     *
     * @throws NotFoundException where it does not exist for her
     */
    @Transactional(readOnly = true)
    public ContactView require(ContactId id) {
        Contact contact = entity(id);
        checkAccess(contact);
        return view(contact);
    }

    /**
     * Corrects a contact.
     *
     * @param version the version the correction was made on
     * @throws StaleVersionException when somebody else has saved meanwhile
     */
    public void correct(ContactId id, ContactFacts facts, long version) {
        Contact contact = entity(id);
        checkAccess(contact);
        if (contact.version() != version) {
            throw new StaleVersionException("contact");
        }
        contact.write(facts, seal(id, facts));
        contacts.saveAndFlush(contact);
        recorded("CONTACT_CORRECTED", contact);
    }

    private void checkAccess(Contact contact) {
        if (contact.caseId() != null) {
            files.require(contact.caseId());
        } else if (!isOwn(contact) && !countsAtOwnSite(contact)) {
            throw new NotFoundException("contact");
        }
    }

    private boolean isOwn(Contact contact) {
        return contact.staff().equals(signedIn.require().id());
    }

    /** Whether it is only counted, with no person, at a site where the person signed in advises. */
    private boolean countsAtOwnSite(Contact contact) {
        CurrentPerson person = signedIn.require();
        return contact.clients().isEmpty()
                && person.has(Role.ADVISER)
                && person.siteIds().contains(contact.siteId());
    }

    private void recorded(String action, Contact contact) {
        UUID caseId = contact.caseId() == null ? null : contact.caseId().value();
        audit.record(action, SUBJECT, contact.id().value(), caseId, Map.of());
    }

    private Contact entity(ContactId id) {
        return contacts.findById(id.value()).orElseThrow(() -> new NotFoundException("contact"));
    }

    private ContactView view(Contact contact) {
        return new ContactView(
                contact.id(),
                contact.caseId(),
                contact.clients(),
                contact.staff(),
                contact.recordedAt(),
                contact.facts(open(contact)),
                contact.version());
    }

    private String open(Contact contact) {
        byte[] sealed = contact.sealed();
        return sealed == null
                ? null
                : sealer.open(
                        TenantScope.requireTenant(),
                        Contact.TABLE,
                        contact.id().value(),
                        sealed,
                        String.class);
    }

    private byte[] seal(ContactId id, ContactFacts facts) {
        return facts.note() == null
                ? null
                : sealer.seal(TenantScope.requireTenant(), Contact.TABLE, id.value(), facts.note());
    }
}
