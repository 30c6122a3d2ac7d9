package de.lotse.counselling;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A goal, as it is written.
 *
 * @param lineId the goal of the version before that this one continues; {@code null} for a new one
 */
public record GoalContent(
        UUID lineId,
        LifeArea area,
        String text,
        String indicator,
        LocalDate targetDate,
        List<MeasureContent> measures) {

    public GoalContent {
        measures = List.copyOf(measures);
    }
}
