package de.lotse.deadline;

/** A deadline entered the register; published in the same transaction. */
public record DeadlineRegistered(DeadlineView deadline) {}
