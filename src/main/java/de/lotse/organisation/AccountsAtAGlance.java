package de.lotse.organisation;

/**
 * What an administration sees first.
 *
 * @param open accounts that can sign in
 * @param waiting of those, how many still have the password they were handed
 * @param absent of those, how many are away today
 */
public record AccountsAtAGlance(long open, long waiting, long absent) {}
