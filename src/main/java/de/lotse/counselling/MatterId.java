package de.lotse.counselling;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** The identity of a matter. */
public record MatterId(UUID value) implements Serializable {

    public MatterId {
        Objects.requireNonNull(value, "id");
    }

    /**
     * @throws IllegalArgumentException when the text is no UUID
     */
    public static MatterId of(String text) {
        return new MatterId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
