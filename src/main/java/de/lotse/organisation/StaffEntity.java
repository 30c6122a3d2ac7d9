package de.lotse.organisation;

import de.lotse.security.Role;
import de.lotse.security.StaffId;
import de.lotse.security.TenantId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/**
 * A member of staff. The tables of its collections take their tenant from the scope they are
 * written in, so staff of a Träger are written in the scope of that Träger.
 */
@Entity
@Table(name = "staff")
class StaffEntity {

    private static final int BATCH = 100;

    @Id private UUID id;

    /** {@code null} for roles of the installation, therefore not Hibernate's tenant id. */
    private UUID tenantId;

    private String username;
    private String displayName;
    private String email;
    private String passwordHash;
    private Instant initialPasswordUntil;
    private boolean active = true;

    @Version private Long version;

    @ElementCollection
    @CollectionTable(name = "staff_role", joinColumns = @JoinColumn(name = "staff_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    @BatchSize(size = BATCH)
    private Set<Role> roles = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "staff_site", joinColumns = @JoinColumn(name = "staff_id"))
    @Column(name = "site_id")
    @BatchSize(size = BATCH)
    private Set<UUID> siteIds = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "staff_language", joinColumns = @JoinColumn(name = "staff_id"))
    @Column(name = "language")
    @BatchSize(size = BATCH)
    private Set<String> languages = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "staff_qualification", joinColumns = @JoinColumn(name = "staff_id"))
    @Column(name = "qualification")
    @Enumerated(EnumType.STRING)
    @BatchSize(size = BATCH)
    private Set<Qualification> qualifications = new HashSet<>();

    StaffEntity() {}

    StaffEntity(UUID id, TenantId tenant, String username) {
        this.id = id;
        this.tenantId = tenant == null ? null : tenant.value();
        this.username = username;
    }

    void describe(String newDisplayName, String newEmail) {
        this.displayName = newDisplayName;
        this.email = newEmail;
    }

    void assign(Set<Role> newRoles, Set<UUID> newSiteIds) {
        replace(roles, newRoles);
        replace(siteIds, newSiteIds);
    }

    void qualify(Set<String> newLanguages, Set<Qualification> newQualifications) {
        replace(languages, newLanguages);
        replace(qualifications, newQualifications);
    }

    /** Only what changed is written. */
    private static <T> void replace(Set<T> current, Set<T> wanted) {
        current.retainAll(wanted);
        current.addAll(wanted);
    }

    /** A password that only this person knows. */
    void choosePassword(String hash) {
        this.passwordHash = hash;
        this.initialPasswordUntil = null;
    }

    /** A password that somebody else handed out; it has to be changed and expires. */
    void handOutPassword(String hash, Instant until) {
        this.passwordHash = hash;
        this.initialPasswordUntil = until;
    }

    void activate(boolean nowActive) {
        this.active = nowActive;
    }

    UUID getId() {
        return id;
    }

    StaffId staffId() {
        return new StaffId(id);
    }

    TenantId tenant() {
        return tenantId == null ? null : new TenantId(tenantId);
    }

    String getUsername() {
        return username;
    }

    String getDisplayName() {
        return displayName;
    }

    String getEmail() {
        return email;
    }

    String getPasswordHash() {
        return passwordHash;
    }

    Instant getInitialPasswordUntil() {
        return initialPasswordUntil;
    }

    boolean isActive() {
        return active;
    }

    long getVersion() {
        return version;
    }

    Set<Role> getRoles() {
        return Set.copyOf(roles);
    }

    Set<UUID> getSiteIds() {
        return Set.copyOf(siteIds);
    }

    Set<String> getLanguages() {
        return Set.copyOf(languages);
    }

    Set<Qualification> getQualifications() {
        return Set.copyOf(qualifications);
    }

    StaffMember view() {
        return new StaffMember(
                staffId(),
                tenant(),
                username,
                displayName,
                email,
                active,
                getRoles(),
                getSiteIds(),
                getLanguages(),
                getQualifications());
    }
}
