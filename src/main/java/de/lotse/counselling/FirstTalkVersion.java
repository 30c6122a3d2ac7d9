package de.lotse.counselling;

import de.lotse.casefile.CaseId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** What stood in a first talk before it was corrected; added, never changed. */
@Entity
@Table(name = FirstTalkVersion.TABLE)
class FirstTalkVersion {

    static final String TABLE = "first_talk_version";

    @Id private UUID id;
    @TenantId private UUID tenantId;
    private UUID caseId;
    private long number;
    private Instant savedAt;
    private UUID savedBy;
    private byte[] sealed;

    protected FirstTalkVersion() {}

    FirstTalkVersion(UUID id, CaseId caseId, FirstTalk before, byte[] sealed) {
        this.id = id;
        this.caseId = caseId.value();
        this.number = before.version();
        this.savedAt = before.savedAt();
        this.savedBy = before.savedBy();
        this.sealed = sealed;
    }

    UUID id() {
        return id;
    }

    Instant savedAt() {
        return savedAt;
    }

    /** {@code null} where nobody was signed in. */
    UUID savedBy() {
        return savedBy;
    }

    byte[] sealed() {
        return sealed;
    }
}
