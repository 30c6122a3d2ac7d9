package de.lotse.consent;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The identity of a release from confidentiality. */
public record ConsentId(UUID value) implements Serializable {

    public ConsentId {
        Objects.requireNonNull(value, "id");
    }

    public static ConsentId next() {
        return new ConsentId(UUID.randomUUID());
    }

    /** Empty for a text that is none. */
    public static Optional<ConsentId> parse(String text) {
        try {
            return Optional.of(new ConsentId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
