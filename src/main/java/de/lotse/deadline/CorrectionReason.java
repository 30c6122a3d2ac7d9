package de.lotse.deadline;

import java.util.List;

/** Why a deadline in the register was corrected. */
public enum CorrectionReason {
    SERVICE_DATE_WRONG,
    TYPING_ERROR,
    EXTENDED,
    MOVED,
    NEW_LETTER,
    RESPONSIBILITY,
    DECISION_WITHDRAWN,
    OTHER;

    /** Why a single deadline is corrected. */
    public static final List<CorrectionReason> OF_A_DEADLINE =
            List.of(
                    SERVICE_DATE_WRONG,
                    TYPING_ERROR,
                    EXTENDED,
                    MOVED,
                    NEW_LETTER,
                    RESPONSIBILITY,
                    OTHER);

    /** Why the facts of a decision are corrected. */
    public static final List<CorrectionReason> OF_FACTS =
            List.of(SERVICE_DATE_WRONG, TYPING_ERROR, NEW_LETTER, OTHER);
}
