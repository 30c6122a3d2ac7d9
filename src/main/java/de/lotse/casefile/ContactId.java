package de.lotse.casefile;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** The identity of a counselling contact. */
public record ContactId(UUID value) implements Serializable {

    public ContactId {
        Objects.requireNonNull(value, "contact id");
    }

    /**
     * @throws IllegalArgumentException when the text is no UUID
     */
    public static ContactId of(String text) {
        return new ContactId(UUID.fromString(text));
    }

    static ContactId next() {
        return new ContactId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
