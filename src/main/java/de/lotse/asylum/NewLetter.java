package de.lotse.asylum;

import de.lotse.deadline.DeadlineAnswer;
import de.lotse.deadline.DeadlineQuestion;
import java.time.LocalDate;
import java.util.List;

/**
 * A decision or a letter of a court to record.
 *
 * @param id chosen when the form is shown, so that a form sent twice records one letter
 * @param hearingOn the day of a hearing at court; {@code null} otherwise
 * @param question what its deadlines are calculated from; {@code null} where it starts none
 * @param answers what the adviser says to each calculated deadline
 */
public record NewLetter(
        LetterId id,
        ProcedureId procedure,
        LetterKind kind,
        LocalDate servedOn,
        LocalDate hearingOn,
        LetterTexts texts,
        DeadlineQuestion question,
        List<DeadlineAnswer> answers) {

    public NewLetter {
        answers = List.copyOf(answers);
    }
}
