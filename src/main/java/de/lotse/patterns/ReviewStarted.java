package de.lotse.patterns;

/** A structural review was started; published in the same transaction. */
public record ReviewStarted(ReviewId id) {}
