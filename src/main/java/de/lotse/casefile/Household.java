package de.lotse.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** Persons who live together; each keeps a file of her own. */
@Entity
class Household {

    @Id private UUID id;
    @TenantId private UUID tenantId;
    @Version private Long version;

    protected Household() {}

    Household(HouseholdId id) {
        this.id = id.value();
    }

    HouseholdId id() {
        return new HouseholdId(id);
    }
}
