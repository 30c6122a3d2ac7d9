package de.lotse.counselling;

/**
 * A version of the Hilfeplan that is being worked on.
 *
 * @param number the version, from 1
 * @param version for optimistic locking; {@code null} where it was not saved yet
 */
public record PlanDraft(int number, Long version, PlanContent content) {}
