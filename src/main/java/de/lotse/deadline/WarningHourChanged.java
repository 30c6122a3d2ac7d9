package de.lotse.deadline;

/** The current Träger warns at another hour of the day; published in the same transaction. */
public record WarningHourChanged() {}
