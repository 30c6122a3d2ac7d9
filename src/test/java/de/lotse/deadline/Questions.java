package de.lotse.deadline;

import java.time.LocalDate;

/** Letters as the calculator is asked about them. */
public final class Questions {

    private Questions() {}

    /** A decision left in the letter box by postal delivery record, with correct instructions. */
    public static DeadlineQuestion decision(
            AsylumDecision decision, LocalDate lodgedOn, LocalDate servedOn) {
        return new DeadlineQuestion(
                DeadlineRule.ASYLUM_DECISION,
                servedOn,
                ServiceMode.PZU_MAILBOX,
                null,
                Instructions.CORRECT,
                null,
                null,
                null,
                lodgedOn,
                null,
                decision,
                null,
                Seat.RP);
    }
}
