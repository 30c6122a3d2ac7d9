package de.lotse.casefile;

/**
 * Something that has to be decided before a case can be closed.
 *
 * @param messageKey what it is, a message without arguments
 * @param subject which one it is, in the words of the case file; {@code null} where there is but
 *     one
 * @param path the page where it is decided; carries ids and codes only
 */
public record Obstacle(String messageKey, String subject, String path) {

    /** One of which there is only one in a case. */
    public Obstacle(String messageKey, String path) {
        this(messageKey, null, path);
    }
}
