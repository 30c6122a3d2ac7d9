package de.lotse.organisation;

import de.lotse.security.TenantId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

@Entity
@Table(name = "tenant")
class TenantEntity {

    @Id private UUID id;
    private String name;

    @Enumerated(EnumType.STRING)
    private Association association;

    private boolean active = true;

    @Version private Long version;

    TenantEntity() {}

    TenantEntity(UUID id) {
        this.id = id;
    }

    void describe(String newName, Association newAssociation) {
        this.name = newName;
        this.association = newAssociation;
    }

    void activate(boolean nowActive) {
        this.active = nowActive;
    }

    Tenant view() {
        return new Tenant(new TenantId(id), name, association, active, version);
    }
}
