package de.lotse.deadline;

import de.lotse.casefile.CaseId;
import de.lotse.casefile.ClientId;
import de.lotse.security.StaffId;
import java.time.LocalDate;

/**
 * A deadline to register.
 *
 * @param person for whom; {@code null} for the whole case
 * @param kind a code, see {@link DeadlineKinds} and {@link CalculatedDeadline#kind()}
 * @param due the last day on which the act is in time
 * @param precautionaryDue an earlier day to keep to be safe, or {@code null}
 * @param warnOn {@code null} for three working days before the earlier of the two
 * @param responsible {@code null} for the adviser of the case
 * @param deputy {@code null} for the deputy of the case, if there is one
 * @param letter from which letter, free text that is stored sealed; {@code null} for none
 */
public record NewDeadline(
        CaseId caseId,
        ClientId person,
        String kind,
        DeadlineStanding standing,
        LocalDate due,
        LocalDate precautionaryDue,
        LocalDate warnOn,
        DeadlineActor actor,
        StaffId responsible,
        StaffId deputy,
        String letter) {

    /** A promise of the service itself, for the whole case, kept by its adviser. */
    public static NewDeadline serviceStandard(CaseId caseId, String kind, LocalDate due) {
        return new NewDeadline(
                caseId,
                null,
                kind,
                DeadlineStanding.SERVICE_STANDARD,
                due,
                null,
                null,
                DeadlineActor.ADVISER,
                null,
                null,
                null);
    }

    /** A legal deadline for the whole case, kept by its adviser, on which the client acts. */
    public static NewDeadline legal(CaseId caseId, String kind, LocalDate due, String letter) {
        return new NewDeadline(
                caseId,
                null,
                kind,
                DeadlineStanding.LEGAL,
                due,
                null,
                null,
                DeadlineActor.CLIENT,
                null,
                null,
                letter);
    }
}
