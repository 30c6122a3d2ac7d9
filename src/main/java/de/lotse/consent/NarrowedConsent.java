package de.lotse.consent;

import de.lotse.casefile.ClientId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What is left of a release; wider than before needs a new signature. */
public record NarrowedConsent(
        Set<DataKind> kinds,
        List<ClientId> persons,
        LocalDate validUntil,
        String proofPlace,
        String note) {

    public NarrowedConsent {
        kinds = kinds == null ? Set.of() : Set.copyOf(kinds);
        persons = persons == null ? List.of() : List.copyOf(persons);
    }
}
