package de.lotse.discrimination;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The identity of a discrimination case. */
public record DiscriminationCaseId(UUID value) implements Serializable {

    public DiscriminationCaseId {
        Objects.requireNonNull(value, "id");
    }

    public static DiscriminationCaseId next() {
        return new DiscriminationCaseId(UUID.randomUUID());
    }

    /** Empty for a text that is none. */
    public static Optional<DiscriminationCaseId> parse(String text) {
        try {
            return Optional.ofNullable(text).map(UUID::fromString).map(DiscriminationCaseId::new);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
