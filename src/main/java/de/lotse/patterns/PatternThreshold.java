package de.lotse.patterns;

/**
 * From when on cases in one context count as a pattern.
 *
 * @param cases cases of so many different clients
 * @param months within so many months
 */
public record PatternThreshold(int cases, int months) {}
