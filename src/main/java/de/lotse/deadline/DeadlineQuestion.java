package de.lotse.deadline;

import java.time.LocalDate;

/**
 * What the calculator is asked; {@code null} where something is not known or does not apply.
 *
 * @param serviceDate the day of the act of service, or of the event where the rule knows no service
 * @param receivedOn a later actual receipt that can be proven
 * @param statedPeriod the period that the instructions of the letter state
 * @param amount only for {@link DeadlineRule#DURATION}, together with {@code unit}
 * @param lodgedOn when the asylum application was lodged; decides between old and new law
 * @param procedureStartedOn when the revocation procedure started; decides instead of {@code
 *     lodgedOn}
 * @param article42 whether a circumstance of Art. 42 (1) or (3) APR is given
 * @param seat where the court or authority sits
 */
public record DeadlineQuestion(
        DeadlineRule rule,
        LocalDate serviceDate,
        ServiceMode service,
        LocalDate receivedOn,
        Instructions instructions,
        LegalPeriod statedPeriod,
        Integer amount,
        PeriodUnit unit,
        LocalDate lodgedOn,
        LocalDate procedureStartedOn,
        AsylumDecision decision,
        Boolean article42,
        Seat seat) {

    /** A period that an event in Rheinland-Pfalz starts, without a letter that is served. */
    public static DeadlineQuestion ofEvent(DeadlineRule rule, LocalDate day) {
        return new DeadlineQuestion(
                rule, day, null, null, null, null, null, null, null, null, null, null, Seat.RP);
    }

    boolean hasCorrectInstructions() {
        return instructions != Instructions.MISSING_OR_WRONG;
    }

    boolean namesArticle42() {
        return Boolean.TRUE.equals(article42);
    }
}
