package de.lotse.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * "Neuer Kontakt" as a whole: who, what was said, and what follows.
 *
 * @param id made when the page was shown, so that a double click records one contact
 * @param siteId one of the sites of the person signed in
 * @param known persons of the vault it is entered for
 * @param newPerson a person to enter; {@code null} for none
 * @param caseNumber the case it belongs to; {@code null} for none or a new one
 * @param followUpOn the day of the follow-up (Europe/Berlin); {@code null} where none is wanted
 */
public record Intake(
        ContactId id,
        UUID siteId,
        ContactFacts facts,
        List<ClientId> known,
        ClientDetails newPerson,
        CaseNumber caseNumber,
        NextStep next,
        LocalDate followUpOn) {

    public Intake {
        known = List.copyOf(known);
    }
}
