package de.lotse.consent;

import de.lotse.casefile.CaseId;
import de.lotse.casefile.ClientId;
import java.time.LocalDate;
import java.util.Set;

/** A power of attorney as it was signed; {@link PowersOfAttorney#record} says what is wrong. */
public record NewPower(
        PowerId id,
        CaseId caseId,
        ClientId client,
        Set<PowerScope> scopes,
        Signatory signatory,
        LocalDate signedOn,
        LocalDate validUntil,
        PowerTexts texts) {

    public NewPower {
        scopes = scopes == null ? Set.of() : Set.copyOf(scopes);
    }
}
