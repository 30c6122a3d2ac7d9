package de.lotse.casefile;

import de.lotse.security.StaffId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** What somebody has typed on "Neuer Kontakt" and not saved yet; sealed. */
@Entity
@Table(name = "contact_draft")
class ContactDraft {

    static final String TABLE = "contact_draft";

    @Id private UUID id;
    @TenantId private UUID tenantId;
    @Version private Long version;
    private UUID staffId;
    private Instant savedAt;
    private byte[] sealed;

    protected ContactDraft() {}

    ContactDraft(StaffId staff) {
        this.id = UUID.randomUUID();
        this.staffId = staff.value();
    }

    UUID id() {
        return id;
    }

    Instant savedAt() {
        return savedAt;
    }

    byte[] sealed() {
        return sealed.clone();
    }

    void write(byte[] typed, Instant at) {
        sealed = typed.clone();
        savedAt = at;
    }
}
