package de.lotse.organisation;

/** Something as it was read, with the version that a change must be based on. */
public record Versioned<T>(T value, long version) {}
