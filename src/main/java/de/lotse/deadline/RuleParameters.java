package de.lotse.deadline;

/**
 * Which parameters a rule asks for.
 *
 * @param service whether it starts with service or notification
 * @param instructions whether the letter carries a Rechtsbehelfsbelehrung
 */
public record RuleParameters(
        boolean service, boolean instructions, boolean duration, boolean asylumDecision) {}
