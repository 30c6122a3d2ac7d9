package de.lotse.consent;

import de.lotse.casefile.CaseId;
import de.lotse.casefile.ClientTold;
import de.lotse.casefile.DisclosureGround;
import java.util.Set;
import java.util.UUID;

/**
 * A disclosure without consent on a named legal ground.
 *
 * @param noteId the record of the danger, which says why
 * @param recipientName to whom
 * @param kinds what was disclosed; empty where the record says it in words
 * @param clientTold whether the client was told, or why not
 */
public record Disclosure(
        CaseId caseId,
        UUID noteId,
        DisclosureGround ground,
        String recipientName,
        Set<DataKind> kinds,
        ClientTold clientTold) {

    public Disclosure {
        kinds = Set.copyOf(kinds);
    }
}
