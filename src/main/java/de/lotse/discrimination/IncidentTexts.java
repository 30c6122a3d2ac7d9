package de.lotse.discrimination;

/**
 * What is sealed of an incident; each {@code null} where it is not known.
 *
 * @param what happened, as the client tells it
 * @param where exactly
 * @param who did it, with whom
 * @param evidence witnesses, letters, pictures
 */
public record IncidentTexts(String what, String where, String who, String evidence) {}
