package de.lotse.web;

/**
 * A field that two people changed, for the fragment {@code conflict} of a 409 page.
 *
 * @param label the field's label, in the person's language
 * @param yours what this person typed
 * @param saved what the other person saved meanwhile
 */
public record FieldConflict(String label, String yours, String saved) {}
