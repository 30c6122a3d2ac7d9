package de.lotse.discrimination;

/**
 * An incident was recorded whose day is not known; published in the same transaction.
 *
 * @param incident whose day has to be found out
 */
public record DayToFindOut(DiscriminationCaseId id, IncidentId incident) {}
