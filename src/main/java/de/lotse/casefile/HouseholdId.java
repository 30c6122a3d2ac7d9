package de.lotse.casefile;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** The identity of a household of persons with files of their own. */
public record HouseholdId(UUID value) implements Serializable {

    public HouseholdId {
        Objects.requireNonNull(value, "household id");
    }

    /**
     * @throws IllegalArgumentException when the text is no UUID
     */
    public static HouseholdId of(String text) {
        return new HouseholdId(UUID.fromString(text));
    }

    static HouseholdId next() {
        return new HouseholdId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
