package de.lotse.counselling;

import java.util.List;

/** What the next version of a Hilfeplan begins with. */
final class PlanContinuation {

    private PlanContinuation() {}

    static PlanContent of(PlanView plan) {
        PlanSummary summary = plan.summary();
        return new PlanContent(
                plan.wishes(),
                summary.language(),
                summary.interpreter(),
                summary.isDraft() ? summary.reviewDate() : null,
                plan.goals().stream().map(PlanContinuation::goal).toList());
    }

    private static GoalContent goal(GoalView goal) {
        List<MeasureContent> measures =
                goal.measures().stream()
                        .filter(measure -> measure.reason() != MeasureReason.NO_LONGER_NEEDED)
                        .map(PlanContinuation::measure)
                        .toList();
        return new GoalContent(
                goal.lineId(),
                goal.area(),
                goal.text(),
                goal.indicator(),
                goal.targetDate(),
                measures);
    }

    private static MeasureContent measure(MeasureView measure) {
        return new MeasureContent(
                measure.lineId(),
                measure.templateCode(),
                measure.title(),
                measure.text(),
                measure.responsible(),
                measure.partner(),
                measure.dueOn(),
                measure.state() == MeasureState.DONE);
    }
}
