package de.lotse.organisation;

import java.time.Instant;

/**
 * A password to hand over to a person, shown once and kept nowhere.
 *
 * @param until it works, unless it is changed before
 */
public record HandedOutPassword(String username, String password, Instant until) {

    /** Without the password, so that it reaches no log. */
    @Override
    public String toString() {
        return "HandedOutPassword[" + username + "]";
    }
}
