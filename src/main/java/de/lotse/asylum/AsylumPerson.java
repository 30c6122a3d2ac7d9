package de.lotse.asylum;

import de.lotse.casefile.ClientId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A person in a file of the Federal Office. */
@Entity
@Table(name = "asylum_person")
class AsylumPerson {

    @Id private UUID id;
    @TenantId private UUID tenantId;
    private UUID procedureId;
    private UUID clientId;
    private LocalDate joinedOn;
    private boolean born;

    protected AsylumPerson() {}

    AsylumPerson(UUID procedureId, ClientId client, LocalDate joinedOn, boolean born) {
        this.id = UUID.randomUUID();
        this.procedureId = procedureId;
        this.clientId = client.value();
        this.joinedOn = joinedOn;
        this.born = born;
    }

    ClientId client() {
        return new ClientId(clientId);
    }
}
