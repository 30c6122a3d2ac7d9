package de.lotse.asylum.process;

/**
 * Times that the services set themselves; the rows of the decision table {@code asylum-standards}.
 */
enum AsylumStandard {
    HEARING_PREPARATION,
    HEARING_REMINDER,
    RECORD_CHECK,
    HEARING_EXCUSE,
    LETTER,
    STATUS_CHECK,
    CHILD,
    ADDRESS,
    OPTIONS,
    RESTITUTION,
    FAMILY,
    SETTLE,
    STATUS,
    INFORM,
    APPLICATION,
    OUTCOME,
    TRANSFER,
    TRANSFER_LAPSE,
    RETURN,
    MANDATE,
    WITHDRAWAL
}
