package de.lotse.deadline;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** The identity of a deadline in the register. */
public record DeadlineId(UUID value) implements Serializable {

    public DeadlineId {
        Objects.requireNonNull(value, "deadline id");
    }

    /**
     * @throws IllegalArgumentException when the text is no UUID
     */
    public static DeadlineId of(String text) {
        return new DeadlineId(UUID.fromString(text));
    }

    static DeadlineId next() {
        return new DeadlineId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
