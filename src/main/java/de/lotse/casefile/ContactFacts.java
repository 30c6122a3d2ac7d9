package de.lotse.casefile;

import de.lotse.directory.Topic;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** The same conversation with what came up later in it. */
    ContactFacts with(ContactFacts later) {
        return new ContactFacts(
                tookPlaceOn,
                later.form,
                requester,
                longer(durationMinutes, later.durationMinutes),
                later.language == null ? language : later.language,
                later.interpreter == Interpreter.NONE ? interpreter : later.interpreter,
                Stream.concat(topics.stream(), later.topics.stream()).collect(Collectors.toSet()),
                both(note, later.note));
    }

    private static Integer longer(Integer one, Integer other) {
        return one == null || other == null
                ? Optional.ofNullable(one).orElse(other)
                : Integer.valueOf(Math.max(one, other));
    }

    private static String both(String note, String later) {
        return note == null || later == null
                ? Optional.ofNullable(note).orElse(later)
                : note + "\n\n" + later;
    }
}
