package de.lotse.organisation;

import de.lotse.security.Role;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StaffRepository extends JpaRepository<StaffEntity, UUID> {

    Optional<StaffEntity> findByIdAndTenantId(UUID id, UUID tenantId);

    Optional<StaffEntity> findByUsername(String username);

    List<StaffEntity> findByTenantIdOrderByDisplayName(UUID tenantId);

    List<StaffEntity> findByTenantIdIsNullOrderByDisplayName();

    @Query(
            "select s from StaffEntity s where s.tenantId = :tenantId and s.active"
                    + " and :role member of s.roles and :siteId member of s.siteIds"
                    + " order by s.displayName")
    List<StaffEntity> activeAtSite(UUID tenantId, UUID siteId, Role role);

    @Query(
            "select count(s) from StaffEntity s where s.tenantId = :tenantId and s.active"
                    + " and :role member of s.roles")
    long countActive(UUID tenantId, Role role);

    @Query(
            "select count(s) from StaffEntity s where s.tenantId is null and s.active"
                    + " and :role member of s.roles")
    long countActiveOfInstallation(Role role);

    /** Lets two closings of operators wait for each other. */
    @Query(
            value = "select cast(pg_advisory_xact_lock(hashtext('operators')) as text)",
            nativeQuery = true)
    String lockOperators();
}
