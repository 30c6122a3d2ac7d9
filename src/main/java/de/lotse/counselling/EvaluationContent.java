package de.lotse.counselling;

import java.util.Map;
import java.util.UUID;

/**
 * What is said when a Hilfeplan is evaluated.
 *
 * @param clientView how the client sees it; may be {@code null}
 * @param overall what helped or hindered on the whole; may be {@code null}
 * @param goals by the id of the goal
 */
public record EvaluationContent(String clientView, String overall, Map<UUID, OfGoal> goals) {

    /**
     * @param result {@code null} only while it is not finished
     * @param helped what helped or hindered; may be {@code null}
     */
    public record OfGoal(GoalResult result, String helped) {}

    public EvaluationContent {
        goals = Map.copyOf(goals);
    }

    GoalResult result(UUID goal) {
        return goals.containsKey(goal) ? goals.get(goal).result() : null;
    }

    String helped(UUID goal) {
        return goals.containsKey(goal) ? goals.get(goal).helped() : null;
    }
}
