package de.lotse.casefile.web;

import de.lotse.casefile.CaseNumber;
import de.lotse.casefile.ClientId;
import de.lotse.casefile.ClientView;
import java.util.List;

/**
 * A person that a search has found.
 *
 * @param openCases those the person signed in can add to
 */
record PersonHit(ClientView person, List<CaseNumber> openCases) {

    public ClientId id() {
        return person.id();
    }

    public String name() {
        return person.displayName();
    }

    /** The year of birth; {@code null} where it is not known. */
    public Integer bornIn() {
        return person.details().birthDate() == null ? null : person.details().birthDate().getYear();
    }
}
