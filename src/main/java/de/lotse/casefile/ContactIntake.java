package de.lotse.casefile;

import de.lotse.security.CurrentPerson;
import de.lotse.security.Role;
import de.lotse.security.SignedIn;
import de.lotse.web.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saves "Neuer Kontakt" in one step: person, case, contact and what follows, or nothing at all. */
@Service
@Transactional
public class ContactIntake {

    private final CaseFiles files;
    private final Clients clients;
    private final Contacts contacts;
    private final ContactDrafts drafts;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    ContactIntake(
            CaseFiles files,
            Clients clients,
            Contacts contacts,
            ContactDrafts drafts,
            SignedIn signedIn,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.files = files;
        this.clients = clients;
        this.contacts = contacts;
        this.drafts = drafts;
        this.signedIn = signedIn;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * Saves everything; a second call with the same id and the same facts answers as the first did.
     *
     * @throws ContactSavedException where the contact was saved before with other facts
     * @throws NotFoundException where a site, person or case does not exist for the person signed
     *     in
     */
    public IntakeResult save(Intake intake) {
        return contacts.findOwn(intake.id())
                .map(saved -> sameAgain(saved, intake))
                .orElseGet(() -> saveNew(intake));
    }

    private IntakeResult sameAgain(ContactView saved, Intake intake) {
        if (!saved.facts().equals(intake.facts())) {
            throw new ContactSavedException(saved.id());
        }
        return new IntakeResult(saved.id(), numberOf(saved.caseId()));
    }

    private CaseNumber numberOf(CaseId caseId) {
        return caseId == null ? null : files.forProcess(caseId).number();
    }

    private IntakeResult saveNew(Intake intake) {
        checkSite(intake);
        List<ClientId> persons = persons(intake);
        CaseView file = file(intake, persons);
        contacts.record(
                intake.id(),
                new NewContact(
                        file == null ? intake.siteId() : file.siteId(),
                        file == null ? null : file.id(),
                        persons,
                        intake.facts()));
        if (intake.next() == NextStep.FOLLOW_UP && intake.followUpOn() != null) {
            publisher.publishEvent(new FollowUpRequested(file.id(), intake.followUpOn()));
        }
        drafts.discard();
        return new IntakeResult(intake.id(), file == null ? null : file.number());
    }

    private void checkSite(Intake intake) {
        CurrentPerson person = signedIn.require();
        if (!person.has(Role.ADVISER) || !person.siteIds().contains(intake.siteId())) {
            throw new NotFoundException("site");
        }
    }

    private List<ClientId> persons(Intake intake) {
        List<ClientId> persons = new ArrayList<>();
        for (ClientId known : intake.known()) {
            persons.add(clients.require(known).id());
        }
        if (intake.newPerson() != null) {
            persons.add(clients.create(intake.siteId(), intake.newPerson()));
        }
        return persons;
    }

    private CaseView file(Intake intake, List<ClientId> persons) {
        if (intake.caseNumber() != null) {
            CaseView file = files.byNumber(intake.caseNumber());
            if (!file.isOpen()) {
                throw new NotFoundException("open case");
            }
            persons.forEach(person -> files.addClient(file.id(), person));
            return file;
        }
        return intake.next() == NextStep.NOTHING ? null : files.open(newCase(intake, persons));
    }

    private NewCase newCase(Intake intake, List<ClientId> persons) {
        return new NewCase(
                intake.siteId(),
                signedIn.require().id(),
                persons,
                intake.facts().topics(),
                intake.facts().requester(),
                earlier(intake.facts().tookPlaceOn(), LegalTime.today(clock)));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
