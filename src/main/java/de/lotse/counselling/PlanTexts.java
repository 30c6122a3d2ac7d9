package de.lotse.counselling;

import de.lotse.security.Sealer;
import de.lotse.security.TenantScope;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Seals and opens the texts of the Hilfeplan, of Assessment and Netzwerkkarte. */
@Component
class PlanTexts {

    record OfPlan(String wishes) {}

    record OfGoal(String text, String indicator) {}

    record OfMeasure(String title, String text, String partner) {}

    record OfProgress(String note) {}

    /** What helped, by the id of the goal. */
    record OfEvaluation(String clientView, String overall, Map<UUID, String> helped) {}

    private final Sealer sealer;

    PlanTexts(Sealer sealer) {
        this.sealer = sealer;
    }

    byte[] seal(String table, UUID row, Object text) {
        return sealer.seal(TenantScope.requireTenant(), table, row, text);
    }

    <T> T open(String table, UUID row, byte[] sealed, Class<T> type) {
        return sealer.open(TenantScope.requireTenant(), table, row, sealed, type);
    }

    OfPlan of(HelpPlan plan) {
        return open(HelpPlan.TABLE, plan.id().value(), plan.sealed(), OfPlan.class);
    }

    OfGoal of(PlanGoal goal) {
        return open(PlanGoal.TABLE, goal.id(), goal.sealed(), OfGoal.class);
    }

    OfMeasure of(PlanMeasure measure) {
        return open(PlanMeasure.TABLE, measure.id(), measure.sealed(), OfMeasure.class);
    }

    OfProgress of(GoalProgress progress) {
        return open(GoalProgress.TABLE, progress.getId(), progress.sealed(), OfProgress.class);
    }

    OfEvaluation of(PlanEvaluation evaluation) {
        return open(PlanEvaluation.TABLE, evaluation.id(), evaluation.sealed(), OfEvaluation.class);
    }
}
