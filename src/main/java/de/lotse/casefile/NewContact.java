package de.lotse.casefile;

import java.util.List;
import java.util.UUID;

/**
 * A contact to record.
 *
 * @param siteId the site that counts it
 * @param caseId {@code null} for a contact without a case
 * @param clients the persons it is entered for, several of a family at once; empty for a contact
 *     without a person
 */
public record NewContact(UUID siteId, CaseId caseId, List<ClientId> clients, ContactFacts facts) {

    public NewContact {
        clients = List.copyOf(clients);
    }

    /** A contact of a case, for all its persons. */
    public static NewContact of(CaseView file, ContactFacts facts) {
        return new NewContact(file.siteId(), file.id(), file.clients(), facts);
    }
}
