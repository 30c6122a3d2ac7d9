package de.lotse.asylum;

/** The deadline for the action against a decision was decided; in the same transaction. */
public record RemedyDecided(LetterView letter) {}
