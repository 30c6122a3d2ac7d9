package de.lotse.security;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What security asks the organisation about its staff. Reads across tenants under {@link
 * Purpose#SIGN_IN} in transactions of their own: whoever asks decides who may see the answer.
 */
public interface StaffAccounts {

    /** The account with this login name, whatever its Träger, also when it is not active. */
    Optional<StaffAccount> findByUsername(String username);

    /** The account with this id, whatever its Träger, also when it is not active. */
    Optional<StaffAccount> findById(StaffId id);

    /** The accounts of a Träger by name, also those that are not active. */
    List<StaffAccount> findByTenant(TenantId tenant);

    /** The accounts of the installation by name, also those that are not active. */
    List<StaffAccount> findOfInstallation();

    /** The names of the Träger by id, those no longer active included. */
    Map<TenantId, String> tenantNames();

    /** The names of the sites of a Träger by id. */
    Map<UUID, String> siteNames(TenantId tenant);
}
