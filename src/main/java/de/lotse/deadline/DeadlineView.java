package de.lotse.deadline;

import de.lotse.casefile.CaseId;
import de.lotse.casefile.CaseNumber;
import de.lotse.casefile.ClientId;
import de.lotse.security.StaffId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A deadline as lists and other rooms see it; holds no personal data of a client.
 *
 * @param persons for whom; empty for the whole case
 * @param decision the letter or decision it was calculated from; {@code null} for none
 * @param manualReason why it was entered by hand; {@code null} unless it was
 * @param needsReview whether its calculation rests on a reading: "bitte fachlich prüfen"
 * @param precautionaryDue {@code null} for none
 * @param decisiveDate the earlier of due and precautionary date, which warnings follow
 * @param deputy {@code null} for none
 * @param hint what a correction left to be looked at, or {@code null}
 * @param pending an outcome that waits for a second person, or {@code null}
 * @param version for optimistic locking
 */
public record DeadlineView(
        DeadlineId id,
        CaseId caseId,
        CaseNumber caseNumber,
        UUID siteId,
        List<ClientId> persons,
        String kind,
        DeadlineStanding standing,
        DecisionId decision,
        DeadlineOrigin origin,
        ManualReason manualReason,
        boolean needsReview,
        LocalDate due,
        LocalDate precautionaryDue,
        LocalDate decisiveDate,
        LocalDate warnOn,
        DeadlineActor actor,
        StaffId responsible,
        StaffId deputy,
        DeadlineState state,
        DeadlineHint hint,
        PendingOutcome pending,
        long version) {

    public boolean isLegal() {
        return standing == DeadlineStanding.LEGAL;
    }

    public boolean isOpen() {
        return state == DeadlineState.OPEN;
    }

    /** Whether there is something to be watched: open, or in the hands of a lawyer. */
    public boolean isRunning() {
        return !state.isFinal();
    }
}
