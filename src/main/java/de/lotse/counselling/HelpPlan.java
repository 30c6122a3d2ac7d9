package de.lotse.counselling;

import de.lotse.casefile.CaseId;
import de.lotse.casefile.Interpreter;
import de.lotse.security.StaffId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** One version of the Hilfeplan of a case; its text changes while it is a draft, then never. */
@Entity
@Table(name = "help_plan")
class HelpPlan {

    static final String TABLE = "help_plan";

    @Id private UUID id;
    @TenantId private UUID tenantId;
    @Version private Long version;
    private UUID caseId;
    private int number;

    @Enumerated(EnumType.STRING)
    private PlanState state;

    private LocalDate reviewDate;
    private String language;

    @Enumerated(EnumType.STRING)
    private Interpreter interpreter;

    private Instant createdAt;
    private UUID createdBy;
    private Instant proposedAt;
    private Instant answeredAt;
    private UUID answeredBy;

    @Enumerated(EnumType.STRING)
    private AgreementMode agreementMode;

    private byte[] sealed;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<PlanGoal> goals = new ArrayList<>();

    protected HelpPlan() {}

    HelpPlan(CaseId caseId, int number, Instant createdAt, StaffId createdBy) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.number = number;
        this.state = PlanState.DRAFT;
        this.createdAt = createdAt;
        this.createdBy = createdBy == null ? null : createdBy.value();
    }

    void write(LocalDate review, String spokenLanguage, Interpreter who, byte[] text) {
        this.reviewDate = review;
        this.language = spokenLanguage;
        this.interpreter = who;
        this.sealed = text;
    }

    void add(PlanGoal goal) {
        goals.add(goal);
    }

    void propose(Instant at) {
        this.state = PlanState.PROPOSED;
        this.proposedAt = at;
    }

    void answer(Agreement agreement, AgreementMode mode, Instant at, StaffId by) {
        this.state = PlanState.valueOf(agreement.name());
        this.agreementMode = agreement == Agreement.AGREED ? mode : null;
        this.answeredAt = at;
        this.answeredBy = by == null ? null : by.value();
    }

    void review(LocalDate next) {
        this.reviewDate = next;
    }

    List<PlanMeasure> measures() {
        return goals.stream().flatMap(goal -> goal.measures().stream()).toList();
    }

    PlanSummary summary() {
        return new PlanSummary(
                id(),
                new CaseId(caseId),
                number,
                state,
                reviewDate,
                language,
                interpreter,
                createdAt,
                createdBy == null ? null : new StaffId(createdBy),
                answeredAt,
                agreementMode,
                version);
    }

    PlanId id() {
        return new PlanId(id);
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    int number() {
        return number;
    }

    PlanState state() {
        return state;
    }

    boolean isDraft() {
        return state == PlanState.DRAFT;
    }

    LocalDate reviewDate() {
        return reviewDate;
    }

    String language() {
        return language;
    }

    Interpreter interpreter() {
        return interpreter;
    }

    byte[] sealed() {
        return sealed;
    }

    List<PlanGoal> goals() {
        return goals;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
