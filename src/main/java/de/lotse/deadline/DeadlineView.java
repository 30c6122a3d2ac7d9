package de.lotse.deadline;

import de.lotse.casefile.CaseId;
import de.lotse.casefile.CaseNumber;
import de.lotse.casefile.ClientId;
import de.lotse.security.StaffId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A deadline as lists and other rooms see it; holds no personal data of a client.
 *
 * @param person for whom; {@code null} for the whole case
 * @param precautionaryDue {@code null} for none
 * @param decisiveDate the earlier of due and precautionary date, which warnings follow
 * @param deputy {@code null} for none
 * @param version for optimistic locking
 */
public record DeadlineView(
        DeadlineId id,
        CaseId caseId,
        CaseNumber caseNumber,
        UUID siteId,
        ClientId person,
        String kind,
        DeadlineStanding standing,
        LocalDate due,
        LocalDate precautionaryDue,
        LocalDate decisiveDate,
        LocalDate warnOn,
        DeadlineActor actor,
        StaffId responsible,
        StaffId deputy,
        DeadlineState state,
        long version) {

    public boolean isLegal() {
        return standing == DeadlineStanding.LEGAL;
    }

    public boolean isOpen() {
        return state == DeadlineState.OPEN;
    }
}
