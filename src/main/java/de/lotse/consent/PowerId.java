package de.lotse.consent;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The identity of a power of attorney. */
public record PowerId(UUID value) implements Serializable {

    public PowerId {
        Objects.requireNonNull(value, "id");
    }

    public static PowerId next() {
        return new PowerId(UUID.randomUUID());
    }

    /** Empty for a text that is none. */
    public static Optional<PowerId> parse(String text) {
        try {
            return Optional.of(new PowerId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
