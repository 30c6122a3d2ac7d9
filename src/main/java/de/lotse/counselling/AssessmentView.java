package de.lotse.counselling;

import java.time.Instant;

/**
 * An Assessment with its text.
 *
 * @param number from 1; taking stock again begins the next one
 * @param version for optimistic locking; {@code null} where it was not saved yet
 * @param completedAt {@code null} while it is worked on
 */
public record AssessmentView(
        int number, Long version, Instant completedAt, AssessmentContent content) {}
