package de.lotse.referral;

import de.lotse.casefile.ClientDetails;
import de.lotse.casefile.Interpreter;
import de.lotse.casefile.ResidenceStatus;
import de.lotse.consent.DataKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A person as a package tells of her; each part {@code null} or empty where the package does not
 * tell it.
 */
record PackagePerson(
        String alias,
        String givenName,
        String familyName,
        LocalDate birthDate,
        String phone,
        String email,
        String address,
        String safeContact,
        List<String> languages,
        Interpreter interpreter,
        ResidenceStatus residenceStatus) {

    PackagePerson {
        languages = languages == null ? List.of() : List.copyOf(languages);
    }

    static PackagePerson of(ClientDetails known, Set<DataKind> kinds) {
        boolean identity = kinds.contains(DataKind.IDENTITY);
        boolean language = kinds.contains(DataKind.LANGUAGE);
        return new PackagePerson(
                identity ? known.alias() : null,
                identity ? known.givenName() : null,
                identity ? known.familyName() : null,
                identity ? known.birthDate() : null,
                identity ? known.phone() : null,
                identity ? known.email() : null,
                identity ? known.address() : null,
                identity ? known.safeContact() : null,
                language ? known.languages() : null,
                language ? known.interpreter() : null,
                kinds.contains(DataKind.RESIDENCE) ? known.residenceStatus() : null);
    }

    /** As the file of the receiving site begins with her. */
    ClientDetails toDetails() {
        return new ClientDetails(
                alias,
                givenName,
                familyName,
                birthDate,
                phone,
                email,
                address,
                safeContact,
                languages,
                interpreter,
                null,
                null,
                residenceStatus,
                Set.of(),
                null);
    }
}
