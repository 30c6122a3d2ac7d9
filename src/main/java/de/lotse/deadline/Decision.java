package de.lotse.deadline;

import de.lotse.casefile.CaseId;
import de.lotse.casefile.CaseNumber;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.ClientId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A letter or decision that started deadlines; each change leaves an entry in its history. */
@Entity
@Table(name = "deadline_decision")
class Decision {

    static final String TABLE = "deadline_decision";

    @Id private UUID id;
    @TenantId private UUID tenantId;
    @Version private Long version;
    private UUID caseId;
    private String caseNumber;
    private UUID siteId;
    private UUID[] persons;

    @Enumerated(EnumType.STRING)
    private DeadlineRule rule;

    private UUID followsId;
    private boolean withdrawn;
    private Instant registeredAt;
    private byte[] sealed;
    private int historyNo;

    protected Decision() {}

    Decision(CaseView file, NewDecision request, Instant now) {
        id = request.id().value();
        caseId = file.id().value();
        caseNumber = file.number().value();
        siteId = file.siteId();
        persons = request.persons().stream().map(ClientId::value).toArray(UUID[]::new);
        rule = request.question().rule();
        followsId = request.follows() == null ? null : request.follows().value();
        registeredAt = now;
    }

    void setRule(DeadlineRule corrected) {
        rule = corrected;
    }

    void withdraw() {
        withdrawn = true;
    }

    void setSealed(byte[] facts) {
        sealed = facts.clone();
    }

    /** Counts on; the entry of the history carries the number. */
    int nextHistoryNo() {
        historyNo++;
        return historyNo;
    }

    DecisionView view() {
        return new DecisionView(
                id(),
                caseId(),
                new CaseNumber(caseNumber),
                siteId,
                persons(),
                rule,
                followsId == null ? null : new DeadlineId(followsId),
                withdrawn,
                registeredAt,
                version());
    }

    DecisionId id() {
        return new DecisionId(id);
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    List<ClientId> persons() {
        return Arrays.stream(persons).map(ClientId::new).toList();
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    byte[] sealed() {
        return sealed.clone();
    }

    long version() {
        return version == null ? 0 : version;
    }
}
