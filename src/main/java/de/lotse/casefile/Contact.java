package de.lotse.casefile;

import de.lotse.directory.Codes;
import de.lotse.directory.Topic;
import de.lotse.security.StaffId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A counselling contact; what was said stands sealed. */
@Entity
class Contact {

    static final String TABLE = "contact";

    @Id private UUID id;
    @TenantId private UUID tenantId;
    @Version private Long version;
    private UUID siteId;
    private UUID caseId;
    private UUID staffId;
    private LocalDate tookPlaceOn;
    private Instant recordedAt;

    @Enumerated(EnumType.STRING)
    private ContactForm form;

    @Enumerated(EnumType.STRING)
    private Requester requester;

    private Integer durationMinutes;
    private String language;

    @Enumerated(EnumType.STRING)
    private Interpreter interpreter;

    private String[] topics;
    private byte[] sealed;

    @ElementCollection
    @CollectionTable(name = "contact_client", joinColumns = @JoinColumn(name = "contact_id"))
    @Column(name = "client_id")
    private Set<UUID> clientIds = new HashSet<>();

    protected Contact() {}

    Contact(
            ContactId id,
            UUID siteId,
            CaseId caseId,
            List<ClientId> clients,
            StaffId staff,
            Instant recordedAt) {
        this.id = id.value();
        this.siteId = siteId;
        this.caseId = caseId == null ? null : caseId.value();
        this.staffId = staff.value();
        this.recordedAt = recordedAt;
        clients.forEach(client -> clientIds.add(client.value()));
    }

    void write(ContactFacts facts, byte[] sealedNote) {
        tookPlaceOn = facts.tookPlaceOn();
        form = facts.form();
        requester = facts.requester();
        durationMinutes = facts.durationMinutes();
        language = facts.language();
        interpreter = facts.interpreter();
        topics = Codes.of(facts.topics());
        sealed = sealedNote == null ? null : sealedNote.clone();
    }

    ContactId id() {
        return new ContactId(id);
    }

    long version() {
        return version;
    }

    UUID siteId() {
        return siteId;
    }

    CaseId caseId() {
        return caseId == null ? null : new CaseId(caseId);
    }

    StaffId staff() {
        return new StaffId(staffId);
    }

    Instant recordedAt() {
        return recordedAt;
    }

    List<ClientId> clients() {
        return clientIds.stream().sorted().map(ClientId::new).toList();
    }

    /** {@code null} where nothing was noted. */
    byte[] sealed() {
        return sealed == null ? null : sealed.clone();
    }

    ContactFacts facts(String note) {
        return new ContactFacts(
                tookPlaceOn,
                form,
                requester,
                durationMinutes,
                language,
                interpreter,
                Codes.to(Topic.class, topics),
                note);
    }
}
