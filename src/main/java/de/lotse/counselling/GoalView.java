package de.lotse.counselling;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A goal with its measures.
 *
 * @param lineId the same for this goal in all versions of the Hilfeplan
 * @param number its place in the Hilfeplan, from 1
 * @param text what is to be reached; {@code null} only in a draft, like the fields after it
 * @param indicator how one sees that it is reached
 * @param result {@code null} before the evaluation
 * @param progress what was noted, the latest first, over all versions
 */
public record GoalView(
        GoalId id,
        UUID lineId,
        int number,
        LifeArea area,
        String text,
        String indicator,
        LocalDate targetDate,
        GoalResult result,
        List<MeasureView> measures,
        List<ProgressView> progress) {

    public GoalView {
        measures = List.copyOf(measures);
        progress = List.copyOf(progress);
    }

    /** How far it has come, 0 to 4; {@code null} where nothing was noted. */
    public Integer reached() {
        return progress.isEmpty() ? null : progress.get(0).reached();
    }
}
