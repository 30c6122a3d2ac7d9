package de.lotse.discrimination;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The identity of an incident. */
public record IncidentId(UUID value) implements Serializable {

    public IncidentId {
        Objects.requireNonNull(value, "id");
    }

    public static IncidentId next() {
        return new IncidentId(UUID.randomUUID());
    }

    /** Empty for a text that is none. */
    public static Optional<IncidentId> parse(String text) {
        try {
            return Optional.ofNullable(text).map(UUID::fromString).map(IncidentId::new);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
