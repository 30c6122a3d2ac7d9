package de.lotse.counselling;

import de.lotse.casefile.Interpreter;
import java.time.LocalDate;
import java.util.List;

/**
 * What stands in a Hilfeplan, as it is written. Everything may be missing in a draft.
 *
 * @param wishes what the client wants, in her or his own words
 * @param language the language it is worked out in, a code
 */
public record PlanContent(
        String wishes,
        String language,
        Interpreter interpreter,
        LocalDate reviewDate,
        List<GoalContent> goals) {

    public PlanContent {
        goals = List.copyOf(goals);
    }
}
