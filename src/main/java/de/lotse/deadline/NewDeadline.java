package de.lotse.deadline;

import de.lotse.casefile.CaseId;
import de.lotse.casefile.ClientId;
import de.lotse.security.StaffId;
import java.time.LocalDate;
import java.util.List;

/**
 * A deadline to register.
 *
 * @param persons for whom; empty for the whole case
 * @param kind a code, see {@link DeadlineKinds} and {@link CalculatedDeadline#kind()}
 * @param due the last day on which the act is in time
 * @param precautionaryDue an earlier day to keep to be safe, or {@code null}
 * @param warnOn {@code null} for three working days before the earlier of the two
 * @param responsible {@code null} for the adviser of the case
 * @param deputy {@code null} for the deputy of the case, if there is one
 * @param manualReason why a legal deadline is entered by hand; {@code null} for a promise of the
 *     service
 * @param letter from which letter, free text that is stored sealed; {@code null} for none
 */
public record NewDeadline(
        CaseId caseId,
        List<ClientId> persons,
        String kind,
        DeadlineStanding standing,
        LocalDate due,
        LocalDate precautionaryDue,
        LocalDate warnOn,
        DeadlineActor actor,
        StaffId responsible,
        StaffId deputy,
        ManualReason manualReason,
        String letter) {

    public NewDeadline {
        persons = List.copyOf(persons);
    }

    static NewDeadline calculated(
            CaseId caseId,
            List<ClientId> persons,
            DeadlineAnswer answer,
            DeadlineActor actor,
            StaffId responsible,
            StaffId deputy,
            String letter) {
        return new NewDeadline(
                caseId,
                persons,
                answer.kind(),
                DeadlineStanding.LEGAL,
                answer.due(),
                answer.precautionaryDue(),
                null,
                actor,
                responsible,
                deputy,
                null,
                letter);
    }

    /** A promise of the service itself, for the whole case, kept by its adviser. */
    public static NewDeadline serviceStandard(CaseId caseId, String kind, LocalDate due) {
        return new NewDeadline(
                caseId,
                List.of(),
                kind,
                DeadlineStanding.SERVICE_STANDARD,
                due,
                null,
                null,
                DeadlineActor.ADVISER,
                null,
                null,
                null,
                null);
    }

    /**
     * A legal deadline for the whole case, kept by its adviser, on which the client acts; its last
     * day stands in the letter.
     */
    public static NewDeadline legal(CaseId caseId, String kind, LocalDate due, String letter) {
        return new NewDeadline(
                caseId,
                List.of(),
                kind,
                DeadlineStanding.LEGAL,
                due,
                null,
                null,
                DeadlineActor.CLIENT,
                null,
                null,
                ManualReason.DATE_IN_LETTER,
                letter);
    }
}
