package de.lotse.casefile;

import de.lotse.directory.ProtectionNeed;
import de.lotse.directory.Topic;
import de.lotse.security.OnBehalf;
import de.lotse.security.StaffId;
import de.lotse.testing.browser.SamplePages;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A case with everything in it, for the tests that look at every page. */
@Component
class CasefilePages implements SamplePages {

    private static final String ADVISER = "beraterin";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final CaseFiles files;
    private final Clients clients;
    private final Households households;
    private final Contacts contacts;
    private final CaseNotes notes;
    private final OnBehalf onBehalf;

    CasefilePages(
            CaseFiles files,
            Clients clients,
            Households households,
            Contacts contacts,
            CaseNotes notes,
            OnBehalf onBehalf) {
        this.files = files;
        this.clients = clients;
        this.households = households;
        this.contacts = contacts;
        this.notes = notes;
        this.onBehalf = onBehalf;
    }

    @Override
    public Map<String, Visit> visits() {
        return onBehalf.call(ADVISER, this::create);
    }

    private Map<String, Visit> create() {
        ClientId mother = clients.create(People.MAINZ, mother());
        ClientId child = clients.create(People.MAINZ, ClientDetails.ofAlias("Das Kind"));
        HouseholdId household = households.join(child, mother);
        CaseView file =
                files.open(
                        new NewCase(
                                People.MAINZ,
                                new StaffId(People.id(ADVISER)),
                                List.of(mother, child),
                                Set.of(Topic.SCHOOL, Topic.RESIDENCE_LAW),
                                Requester.SCHOOL,
                                DAY));
        ContactId contact = contacts.record(NewContact.of(file, facts()));
        var note = notes.add(file.id(), new NoteContent.Note("Zeugnisse liegen vor."));
        notes.add(
                file.id(),
                new NoteContent.ExpertQuestion("Reicht eine beglaubigte Kopie?", null, null));
        notes.add(
                file.id(),
                new NoteContent.Danger(
                        DangerKind.THREAT, "Drohanrufe", "Schutzplan", DAY, null, null, null));
        String path = "/faelle/" + file.number();
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("/faelle", "/faelle");
        pages.put("/faelle/{number}", path);
        for (String tab :
                List.of(
                        "kontakte",
                        "personen",
                        "personen/neu",
                        "notizen",
                        "notizen/neu",
                        "zugriffe",
                        "bearbeiten",
                        "zustaendigkeit",
                        "drucken")) {
            pages.put("/faelle/{number}/" + tab, path + "/" + tab);
        }
        pages.put("/kontakte", "/kontakte");
        pages.put("/kontakte/neu", "/kontakte/neu");
        pages.put("/kontakte/{id}", "/kontakte/" + contact);
        pages.put("/notizen/{id}", "/notizen/" + note);
        pages.put("/personen", "/personen");
        pages.put("/personen/neu", "/personen/neu");
        pages.put("/personen/{id}", "/personen/" + mother);
        pages.put("/personen/{id}/bearbeiten", "/personen/" + mother + "/bearbeiten");
        pages.put("/personen/{id}/haushalt", "/personen/" + mother + "/haushalt");
        pages.put("/haushalte/{id}", "/haushalte/" + household);
        Map<String, Visit> visits = new LinkedHashMap<>();
        pages.forEach((route, address) -> visits.put(route, new Visit(ADVISER, address)));
        visits.put("/faelle/{number}/zugriff", new Visit("berater", path + "/zugriff"));
        return visits;
    }

    private static ContactFacts facts() {
        return new ContactFacts(
                DAY,
                ContactForm.IN_PERSON,
                Requester.SCHOOL,
                45,
                "fa",
                Interpreter.PROFESSIONAL,
                Set.of(Topic.SCHOOL),
                "Einschulung besprochen, Unterlagen fehlen noch.");
    }

    private static ClientDetails mother() {
        return new ClientDetails(
                "Frau S.",
                "Sahar",
                "Rahimi",
                LocalDate.of(1991, 3, 2),
                "0171 5550123",
                "sahar@example.org",
                "Musterweg 1, Mainz",
                "Nur vormittags anrufen, nicht auf die Mailbox sprechen.",
                List.of("fa", "en"),
                Interpreter.PROFESSIONAL,
                "Herr Amiri",
                null,
                ResidenceStatus.TOLERATED,
                Set.of(ProtectionNeed.SINGLE_PARENT),
                "Sucht eine Wohnung.");
    }
}
