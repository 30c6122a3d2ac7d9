package de.lotse.casefile;

import de.lotse.security.StaffId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A note, a question to the expert adviser or a record of danger; its text stands sealed. */
@Entity
@Table(name = "case_note")
class CaseNote {

    static final String TABLE = "case_note";

    @Id private UUID id;
    @TenantId private UUID tenantId;
    @Version private Long version;
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private NoteKind kind;

    private UUID staffId;
    private Instant recordedAt;
    private byte[] sealed;

    protected CaseNote() {}

    CaseNote(
            UUID id,
            CaseId caseId,
            NoteKind kind,
            StaffId staff,
            Instant recordedAt,
            byte[] sealed) {
        this.id = id;
        this.caseId = caseId.value();
        this.kind = kind;
        this.staffId = staff.value();
        this.recordedAt = recordedAt;
        this.sealed = sealed.clone();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    NoteKind kind() {
        return kind;
    }

    StaffId staff() {
        return new StaffId(staffId);
    }

    Instant recordedAt() {
        return recordedAt;
    }

    byte[] sealed() {
        return sealed.clone();
    }

    void change(byte[] changed) {
        sealed = changed.clone();
    }
}
