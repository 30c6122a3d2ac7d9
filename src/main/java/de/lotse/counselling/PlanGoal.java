package de.lotse.counselling;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.TenantId;

/** A goal in one version of a Hilfeplan; its line is the same goal in all versions. */
@Entity
@Table(name = "help_plan_goal")
class PlanGoal {

    static final String TABLE = "help_plan_goal";

    @Id private UUID id;
    @TenantId private UUID tenantId;
    @Version private Long version;

    @ManyToOne(fetch = FetchType.LAZY)
    private HelpPlan plan;

    private UUID lineId;
    private int position;

    @Enumerated(EnumType.STRING)
    private LifeArea area;

    private LocalDate targetDate;

    @Enumerated(EnumType.STRING)
    private GoalResult result;

    private byte[] sealed;

    @OneToMany(mappedBy = "goal", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    @BatchSize(size = 50)
    private List<PlanMeasure> measures = new ArrayList<>();

    protected PlanGoal() {}

    PlanGoal(UUID id, HelpPlan plan, UUID lineId, int position) {
        this.id = id;
        this.plan = plan;
        this.lineId = lineId;
        this.position = position;
    }

    void write(LifeArea lifeArea, LocalDate target, byte[] text) {
        this.area = lifeArea;
        this.targetDate = target;
        this.sealed = text;
    }

    void add(PlanMeasure measure) {
        measures.add(measure);
    }

    void evaluate(GoalResult reached) {
        this.result = reached;
    }

    UUID id() {
        return id;
    }

    HelpPlan plan() {
        return plan;
    }

    UUID lineId() {
        return lineId;
    }

    int position() {
        return position;
    }

    LifeArea area() {
        return area;
    }

    LocalDate targetDate() {
        return targetDate;
    }

    GoalResult result() {
        return result;
    }

    byte[] sealed() {
        return sealed;
    }

    List<PlanMeasure> measures() {
        return measures;
    }
}
