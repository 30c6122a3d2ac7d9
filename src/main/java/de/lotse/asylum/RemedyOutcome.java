package de.lotse.asylum;

import de.lotse.deadline.DeadlineState;
import java.util.Optional;

/** What became of the deadline for the action against a decision. */
public enum RemedyOutcome {
    FILED,
    GIVEN_UP,
    MISSED,
    /** The decision fell away. */
    VOID;

    /** As the register decided the deadline; empty while it runs. */
    static Optional<RemedyOutcome> of(DeadlineState state) {
        return switch (state) {
            case MET -> Optional.of(FILED);
            case GIVEN_UP -> Optional.of(GIVEN_UP);
            case MISSED -> Optional.of(MISSED);
            case VOID -> Optional.of(VOID);
            case OPEN, TAKEN_OVER, LEFT_TO_LAWYER, HANDED_OVER -> Optional.empty();
        };
    }
}
