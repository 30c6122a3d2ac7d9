package de.lotse.counselling;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** The identity of a goal in one version of a Hilfeplan. */
public record GoalId(UUID value) implements Serializable {

    public GoalId {
        Objects.requireNonNull(value, "id");
    }

    /**
     * @throws IllegalArgumentException when the text is no UUID
     */
    public static GoalId of(String text) {
        return new GoalId(UUID.fromString(text));
    }

    static GoalId next() {
        return new GoalId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
