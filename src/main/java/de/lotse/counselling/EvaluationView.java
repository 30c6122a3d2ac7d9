package de.lotse.counselling;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A Hilfeplan with its evaluation.
 *
 * @param version for optimistic locking; {@code null} where nothing was saved yet
 * @param completedAt {@code null} while it is not finished
 * @param helped what helped or hindered, by the id of the goal
 */
public record EvaluationView(
        PlanView plan,
        Long version,
        Instant completedAt,
        String clientView,
        String overall,
        Map<UUID, String> helped) {

    public EvaluationView {
        helped = Map.copyOf(helped);
    }
}
