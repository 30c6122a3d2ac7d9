package de.lotse.deadline;

/** Why a deadline in the register was corrected. */
public enum CorrectionReason {
    SERVICE_DATE_WRONG,
    TYPING_ERROR,
    EXTENDED,
    MOVED,
    NEW_LETTER,
    RESPONSIBILITY,
    DECISION_WITHDRAWN,
    OTHER
}
