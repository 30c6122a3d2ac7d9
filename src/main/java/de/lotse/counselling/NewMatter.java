package de.lotse.counselling;

import de.lotse.casefile.CaseId;
import java.time.LocalDate;

/**
 * A matter to take on.
 *
 * @param id chosen when the form is shown, so that a form sent twice takes it on once
 * @param dueOn {@code null} where it has no date
 * @param towards {@code null} for nobody
 */
public record NewMatter(
        MatterId id,
        CaseId caseId,
        MatterKind kind,
        LocalDate dueOn,
        boolean powerOfAttorney,
        String what,
        String towards) {}
