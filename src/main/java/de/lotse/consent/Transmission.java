package de.lotse.consent;

import de.lotse.casefile.CaseId;
import de.lotse.casefile.ClientId;
import java.util.Objects;
import java.util.Set;

/**
 * What is to go to whom, what for.
 *
 * @param kinds the kinds of data, at least one; never more than is needed
 * @param persons whom the data is about
 */
public record Transmission(
        CaseId caseId,
        Recipient recipient,
        TransmissionPurpose purpose,
        Set<DataKind> kinds,
        Set<ClientId> persons) {

    public Transmission {
        Objects.requireNonNull(caseId, "case");
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(purpose, "purpose");
        kinds = Set.copyOf(kinds);
        persons = Set.copyOf(persons);
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("A transmission names kinds of data");
        }
    }
}
