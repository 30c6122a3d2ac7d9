package de.lotse.counselling;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A measure in one version of a Hilfeplan; its line is the same measure in all versions. */
@Entity
@Table(name = "help_plan_measure")
class PlanMeasure {

    static final String TABLE = "help_plan_measure";

    @Id private UUID id;
    @TenantId private UUID tenantId;
    @Version private Long version;

    @ManyToOne(fetch = FetchType.LAZY)
    private PlanGoal goal;

    @ManyToOne(fetch = FetchType.LAZY)
    private HelpPlan plan;

    private UUID lineId;
    private int number;
    private String templateCode;

    @Enumerated(EnumType.STRING)
    private MeasureResponsible responsible;

    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private MeasureState state;

    @Enumerated(EnumType.STRING)
    private MeasureReason reason;

    private Instant decidedAt;
    private byte[] sealed;

    protected PlanMeasure() {}

    PlanMeasure(UUID id, PlanGoal goal, UUID lineId, int number) {
        this.id = id;
        this.goal = goal;
        this.plan = goal.plan();
        this.lineId = lineId;
        this.number = number;
        this.state = MeasureState.PLANNED;
    }

    void write(String template, MeasureResponsible who, LocalDate due, byte[] text) {
        this.templateCode = template;
        this.responsible = who;
        this.dueOn = due;
        this.sealed = text;
    }

    void decide(MeasureState outcome, MeasureReason why, Instant at) {
        this.state = outcome;
        this.reason = outcome == MeasureState.DONE ? null : why;
        this.decidedAt = at;
    }

    /** Takes over what has been decided on this measure in the version before. */
    void takeOver(PlanMeasure before) {
        decide(before.state, before.reason, before.decidedAt);
    }

    OpenMeasure open() {
        return new OpenMeasure(measureId(), number, templateCode, dueOn);
    }

    boolean isOpen() {
        return state == MeasureState.PLANNED;
    }

    UUID id() {
        return id;
    }

    MeasureId measureId() {
        return new MeasureId(id);
    }

    HelpPlan plan() {
        return plan;
    }

    UUID lineId() {
        return lineId;
    }

    int number() {
        return number;
    }

    String templateCode() {
        return templateCode;
    }

    MeasureResponsible responsible() {
        return responsible;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    MeasureState state() {
        return state;
    }

    MeasureReason reason() {
        return reason;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    byte[] sealed() {
        return sealed;
    }
}
