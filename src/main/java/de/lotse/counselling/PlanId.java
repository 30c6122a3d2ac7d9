package de.lotse.counselling;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** The identity of one version of a Hilfeplan. */
public record PlanId(UUID value) implements Serializable {

    public PlanId {
        Objects.requireNonNull(value, "id");
    }

    /**
     * @throws IllegalArgumentException when the text is no UUID
     */
    public static PlanId of(String text) {
        return new PlanId(UUID.fromString(text));
    }

    static PlanId next() {
        return new PlanId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
