package de.lotse.discrimination;

import de.lotse.security.StaffId;
import java.util.Set;

/**
 * What the first talk on discrimination brought.
 *
 * @param version of the discrimination case, as it was read
 * @param wishes what the client wants; {@code null} where she has not said it
 * @param incident the id of the first incident; sent twice, it is recorded once
 * @param ownServiceMeant whether the own service or association is meant
 * @param named colleagues who are meant
 */
public record FirstTalk(
        long version,
        Judgement judgement,
        String wishes,
        IncidentId incident,
        IncidentFacts facts,
        boolean ownServiceMeant,
        Set<StaffId> named) {

    public FirstTalk {
        named = Set.copyOf(named);
    }
}
