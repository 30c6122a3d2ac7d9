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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A case of one or more persons, or of somebody who stays anonymous. */
@Entity
@Table(name = "case_file")
class CaseFile {

    @Id private UUID id;
    @TenantId private UUID tenantId;
    @Version private Long version;
    private String number;
    private UUID siteId;

    @Enumerated(EnumType.STRING)
    private CaseLevel level;

    @Enumerated(EnumType.STRING)
    private CaseStatus status;

    private UUID adviserId;
    private UUID deputyId;

    private String[] topics;

    @Enumerated(EnumType.STRING)
    private Requester requester;

    private LocalDate requestedOn;
    private Instant openedAt;
    private Instant closedAt;

    @Enumerated(EnumType.STRING)
    private ClosingReason closingReason;

    @ElementCollection
    @CollectionTable(name = "case_client", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    @Column(name = "client_id")
    private List<UUID> clientIds = new ArrayList<>();

    protected CaseFile() {}

    CaseFile(CaseId id, CaseNumber number, NewCase request, Instant openedAt) {
        this.id = id.value();
        this.number = number.value();
        this.siteId = request.siteId();
        this.status = CaseStatus.OPEN;
        this.adviserId = request.adviser().value();
        this.topics = Codes.of(request.topics());
        this.requester = request.requester();
        this.requestedOn = request.requestedOn();
        this.openedAt = openedAt;
        request.clients().forEach(client -> addClient(client));
    }

    CaseView view(String adviserLogin) {
        return new CaseView(
                id(),
                number(),
                new de.lotse.security.TenantId(tenantId),
                siteId,
                level,
                status,
                adviser(),
                adviserLogin,
                deputy(),
                clients(),
                topics(),
                requestedOn,
                openedAt,
                closedAt,
                closingReason,
                version);
    }

    CaseId id() {
        return new CaseId(id);
    }

    CaseNumber number() {
        return new CaseNumber(number);
    }

    UUID siteId() {
        return siteId;
    }

    StaffId adviser() {
        return new StaffId(adviserId);
    }

    StaffId deputy() {
        return deputyId == null ? null : new StaffId(deputyId);
    }

    CaseLevel level() {
        return level;
    }

    boolean isClosed() {
        return status == CaseStatus.CLOSED;
    }

    long version() {
        return version;
    }

    List<ClientId> clients() {
        return clientIds.stream().map(ClientId::new).toList();
    }

    Set<Topic> topics() {
        return Codes.to(Topic.class, topics);
    }

    boolean isResponsible(StaffId person) {
        return person.equals(adviser()) || person.equals(deputy());
    }

    void changeLevel(CaseLevel changed) {
        level = changed;
    }

    void reassign(StaffId to) {
        adviserId = to.value();
        if (to.equals(deputy())) {
            deputyId = null;
        }
    }

    void nameDeputy(StaffId person) {
        deputyId = person == null || person.equals(adviser()) ? null : person.value();
    }

    void changeTopics(Set<Topic> changed) {
        topics = Codes.of(changed);
    }

    /** Does nothing where the person belongs to the case already. */
    void addClient(ClientId client) {
        if (!clientIds.contains(client.value())) {
            clientIds.add(client.value());
        }
    }

    void close(ClosingReason reason, Instant at) {
        status = CaseStatus.CLOSED;
        closingReason = reason;
        closedAt = at;
    }
}
