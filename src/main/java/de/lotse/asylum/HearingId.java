package de.lotse.asylum;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The identity of a hearing. */
public record HearingId(UUID value) implements Serializable {

    public HearingId {
        Objects.requireNonNull(value, "id");
    }

    public static HearingId next() {
        return new HearingId(UUID.randomUUID());
    }

    /** Empty for a text that is none. */
    public static Optional<HearingId> parse(String text) {
        try {
            return Optional.of(new HearingId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
