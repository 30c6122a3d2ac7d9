package de.lotse.counselling.web;

import java.util.UUID;

/** The lines of a Hilfeplan as they travel in a form. */
final class Lines {

    private Lines() {}

    static String toText(UUID line) {
        return line == null ? null : line.toString();
    }

    /** The line, {@code null} where the text is none: the row is then a new one. */
    static UUID toId(String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
