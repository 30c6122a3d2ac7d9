package de.lotse.casefile;

import java.util.UUID;

/**
 * A person of the client vault, opened.
 *
 * @param siteId the site that entered her
 * @param household {@code null} where she is in none
 * @param version for optimistic locking
 */
public record ClientView(
        ClientId id, UUID siteId, HouseholdId household, ClientDetails details, long version) {

    /** Name, else alias; empty for a person who stays anonymous. */
    public String displayName() {
        return details.displayName();
    }
}
