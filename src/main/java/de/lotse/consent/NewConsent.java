package de.lotse.consent;

import de.lotse.casefile.CaseId;
import de.lotse.casefile.ClientId;
import de.lotse.casefile.Interpreter;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A release as it was signed. Everything may be missing or wrong here: {@link Consents#record} says
 * what.
 *
 * @param persons whom the data is about; each adult signs for herself
 * @param purposeText for {@link TransmissionPurpose#OTHER}
 * @param signatoryName for anybody but the person herself
 * @param language in which it was explained
 * @param consequencesTold whether the consequences of a refusal were told
 * @param voluntary whether it was said that it is voluntary, and it was
 * @param renews the release it follows; {@code null} for none
 */
public record NewConsent(
        ConsentId id,
        CaseId caseId,
        Recipient recipient,
        TransmissionPurpose purpose,
        String purposeText,
        Set<DataKind> kinds,
        Direction direction,
        List<ClientId> persons,
        Signatory signatory,
        String signatoryName,
        String language,
        Interpreter interpreter,
        String interpreterName,
        boolean consequencesTold,
        boolean voluntary,
        ConsentProof proof,
        String proofPlace,
        LocalDate signedOn,
        LocalDate validFrom,
        LocalDate validUntil,
        String note,
        ConsentId renews) {

    public NewConsent {
        kinds = kinds == null ? Set.of() : Set.copyOf(kinds);
        persons = persons == null ? List.of() : List.copyOf(persons);
    }
}
