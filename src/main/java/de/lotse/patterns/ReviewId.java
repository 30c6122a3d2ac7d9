package de.lotse.patterns;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The identity of a structural review, and the business key of its process. */
public record ReviewId(UUID value) implements Serializable {

    public ReviewId {
        Objects.requireNonNull(value, "id");
    }

    static ReviewId next() {
        return new ReviewId(UUID.randomUUID());
    }

    /** Empty for a text that is none. */
    public static Optional<ReviewId> parse(String text) {
        try {
            return Optional.ofNullable(text).map(UUID::fromString).map(ReviewId::new);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
