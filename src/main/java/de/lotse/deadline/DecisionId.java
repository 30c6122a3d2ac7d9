package de.lotse.deadline;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** The identity of a letter or decision that started deadlines. */
public record DecisionId(UUID value) implements Serializable {

    public DecisionId {
        Objects.requireNonNull(value, "decision id");
    }

    /**
     * @throws IllegalArgumentException when the text is no UUID
     */
    public static DecisionId of(String text) {
        return new DecisionId(UUID.fromString(text));
    }

    /** A new one; chosen when a form is shown, so that a form sent twice enters one decision. */
    public static DecisionId next() {
        return new DecisionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
