package de.lotse.casefile;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** The identity of a person in the client vault. */
public record ClientId(UUID value) implements Serializable {

    public ClientId {
        Objects.requireNonNull(value, "client id");
    }

    /**
     * @throws IllegalArgumentException when the text is no UUID
     */
    public static ClientId of(String text) {
        return new ClientId(UUID.fromString(text));
    }

    static ClientId next() {
        return new ClientId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
