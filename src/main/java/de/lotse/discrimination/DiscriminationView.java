package de.lotse.discrimination;

import de.lotse.casefile.CaseId;
import java.time.LocalDate;

/**
 * A discrimination case.
 *
 * @param judgement {@code null} until the first talk
 * @param ladsWay {@code null} until it was decided
 * @param outcome {@code null} while it runs
 * @param endedOn {@code null} while it runs
 */
public record DiscriminationView(
        DiscriminationCaseId id,
        CaseId caseId,
        LocalDate takenUpOn,
        Judgement judgement,
        LadsWay ladsWay,
        String wishes,
        DiscriminationOutcome outcome,
        LocalDate endedOn,
        long version) {

    public boolean isRunning() {
        return outcome == null;
    }
}
