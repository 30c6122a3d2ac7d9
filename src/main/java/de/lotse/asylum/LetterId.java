package de.lotse.asylum;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The identity of a decision or a letter of a court. */
public record LetterId(UUID value) implements Serializable {

    public LetterId {
        Objects.requireNonNull(value, "id");
    }

    public static LetterId next() {
        return new LetterId(UUID.randomUUID());
    }

    /** Empty for a text that is none. */
    public static Optional<LetterId> parse(String text) {
        try {
            return Optional.of(new LetterId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
