package de.lotse.casefile;

import java.time.LocalDate;
import java.util.Set;

/**
 * What is recorded of a contact. Only topics and form are mandatory.
 *
 * @param tookPlaceOn the day (Europe/Berlin)
 * @param requester who asked; the client where {@code null}
 * @param durationMinutes {@code null} where not recorded
 * @param language ISO 639 code; {@code null} where not recorded
 * @param interpreter none where {@code null}
 * @param topics at least one
 * @param note what was said, stored sealed; {@code null} for nothing
 */
public record ContactFacts(
        LocalDate tookPlaceOn,
        ContactForm form,
        Requester requester,
        Integer durationMinutes,
        String language,
        Interpreter interpreter,
        Set<Topic> topics,
        String note) {

    /** The longest duration in minutes: a day. */
    public static final int LONGEST_MINUTES = 1_440;

    /** The longest note in characters. */
    public static final int LONGEST_NOTE = 10_000;

    public ContactFacts {
        topics = Set.copyOf(topics);
        requester = requester == null ? Requester.CLIENT : requester;
        interpreter = interpreter == null ? Interpreter.NONE : interpreter;
        if (topics.isEmpty() || form == null || tookPlaceOn == null) {
            throw new IllegalArgumentException("A contact needs topics, a form and a day");
        }
    }
}
