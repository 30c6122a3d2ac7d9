package de.lotse.security;

import java.util.Optional;

/**
 * What security asks the organisation about its staff. Reads across tenants under {@link
 * Purpose#SIGN_IN}.
 */
public interface StaffAccounts {

    /** The account with this login name, whatever its Träger, also when it is not active. */
    Optional<StaffAccount> findByUsername(String username);
}
