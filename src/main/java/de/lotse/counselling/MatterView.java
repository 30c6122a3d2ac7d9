package de.lotse.counselling;

import de.lotse.casefile.CaseId;
import java.time.LocalDate;

/**
 * A matter as it stands in the case file.
 *
 * @param dueOn {@code null} where it has no date
 * @param powerOfAttorney whether the client has given one for it
 * @param result {@code null} while it is open
 * @param endedOn {@code null} while it is open
 */
public record MatterView(
        MatterId id,
        CaseId caseId,
        MatterKind kind,
        LocalDate agreedOn,
        LocalDate dueOn,
        boolean powerOfAttorney,
        MatterResult result,
        LocalDate endedOn,
        MatterTexts texts,
        long version) {

    public boolean isOpen() {
        return result == null;
    }
}
