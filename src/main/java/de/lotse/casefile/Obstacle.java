package de.lotse.casefile;

/**
 * Something that has to be decided before a case can be closed.
 *
 * @param messageKey what it is, a message without arguments
 * @param path the page where it is decided; carries ids and codes only
 */
public record Obstacle(String messageKey, String path) {}
