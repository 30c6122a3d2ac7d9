package de.lotse.counselling;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** The identity of a measure in one version of a Hilfeplan; the engine knows no more of it. */
public record MeasureId(UUID value) implements Serializable {

    public MeasureId {
        Objects.requireNonNull(value, "id");
    }

    /**
     * @throws IllegalArgumentException when the text is no UUID
     */
    public static MeasureId of(String text) {
        return new MeasureId(UUID.fromString(text));
    }

    static MeasureId next() {
        return new MeasureId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
