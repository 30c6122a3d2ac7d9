package de.lotse.deadline;

/** It was decided what became of a deadline; published in the same transaction. */
public record DeadlineDecided(DeadlineView deadline, DeadlineState before) {}
