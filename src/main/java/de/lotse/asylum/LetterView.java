package de.lotse.asylum;

import de.lotse.deadline.DeadlineId;
import de.lotse.deadline.DecisionId;
import java.time.LocalDate;

/**
 * A decision or a letter of a court as it stands in the case file.
 *
 * @param hearingOn the day of a hearing at court; {@code null} otherwise
 * @param decision its deadlines in the register; {@code null} where it started none
 * @param action the deadline for the action against it; {@code null} where there is none
 * @param remedy what became of that; {@code null} while it runs
 */
public record LetterView(
        LetterId id,
        ProcedureId procedure,
        LetterKind kind,
        LocalDate servedOn,
        LocalDate hearingOn,
        DecisionId decision,
        DeadlineId action,
        RemedyOutcome remedy,
        LetterTexts texts) {

    /** Whether the client still has to decide about the legal remedy. */
    public boolean isRemedyOpen() {
        return kind.effect() == LetterEffect.NEGATIVE && remedy == null;
    }
}
