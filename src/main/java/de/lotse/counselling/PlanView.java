package de.lotse.counselling;

import java.util.List;

/**
 * A version of a Hilfeplan with its text.
 *
 * @param wishes what the client wants, in her or his own words; may be {@code null}
 */
public record PlanView(PlanSummary summary, String wishes, List<GoalView> goals) {

    public PlanView {
        goals = List.copyOf(goals);
    }

    /** All measures in the order of their numbers. */
    public List<MeasureView> measures() {
        return goals.stream().flatMap(goal -> goal.measures().stream()).toList();
    }
}
