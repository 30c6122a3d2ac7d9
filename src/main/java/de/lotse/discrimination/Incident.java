package de.lotse.discrimination;

import de.lotse.casefile.CaseId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** Something that happened to a client. */
@Entity
@Table(name = Incident.TABLE)
class Incident {

    static final String TABLE = "discrimination_incident";

    @Id private UUID id;
    @TenantId private UUID tenantId;
    @Version private Long version;
    private UUID discriminationId;
    private UUID caseId;
    private LocalDate recordedOn;

    @Enumerated(EnumType.STRING)
    private DayKnown dayKnown;

    private LocalDate firstOn;
    private LocalDate lastOn;
    private LocalDate knownOn;
    private String area;
    private String[] grounds;
    private String districtKey;
    private String institution;
    private boolean offence;
    private byte[] sealed;

    protected Incident() {}

    Incident(IncidentId id, DiscriminationCase discrimination, LocalDate recordedOn) {
        this.id = id.value();
        this.discriminationId = discrimination.id().value();
        this.caseId = discrimination.caseId().value();
        this.recordedOn = recordedOn;
    }

    void write(IncidentFacts facts, byte[] sealed) {
        this.dayKnown = facts.dayKnown();
        this.firstOn = facts.firstOn();
        this.lastOn = facts.lastOn();
        this.knownOn = facts.knownOn();
        this.area = facts.context().area();
        this.grounds = facts.context().grounds().toArray(String[]::new);
        this.districtKey = facts.context().districtKey();
        this.institution = facts.context().institution();
        this.offence = facts.offence();
        this.sealed = sealed;
    }

    IncidentId id() {
        return new IncidentId(id);
    }

    DiscriminationCaseId discrimination() {
        return new DiscriminationCaseId(discriminationId);
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    LocalDate recordedOn() {
        return recordedOn;
    }

    long version() {
        return version == null ? 0 : version;
    }

    byte[] sealed() {
        return sealed;
    }

    IncidentFacts facts(IncidentTexts texts) {
        return new IncidentFacts(
                dayKnown,
                firstOn,
                lastOn,
                knownOn,
                new IncidentContext(area, Set.of(grounds), districtKey, institution),
                offence,
                texts);
    }
}
