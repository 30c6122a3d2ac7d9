package de.lotse.discrimination;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** What a Träger added to a list, or changed of a shipped entry. */
@Entity
@Table(name = "discrimination_own_term")
class OwnTerm {

    @Id private UUID id;
    @TenantId private UUID tenantId;
    @Version private Long version;

    @Enumerated(EnumType.STRING)
    private TermKind kind;

    private String code;
    private int position;
    private String labelDe;
    private String labelEn;
    private String reference;
    private String countsAs;
    private boolean active;

    protected OwnTerm() {}

    OwnTerm(TermKind kind, String code, int position) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.code = code;
        this.position = position;
    }

    void write(TermContent content) {
        labelDe = content.labelDe();
        labelEn = content.labelEn();
        reference = content.reference();
        countsAs = content.countsAs();
        active = content.active();
    }

    long version() {
        return version == null ? 0 : version;
    }
}
