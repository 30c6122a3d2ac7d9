package de.lotse.asylum;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The identity of an asylum procedure. */
public record ProcedureId(UUID value) implements Serializable {

    public ProcedureId {
        Objects.requireNonNull(value, "id");
    }

    public static ProcedureId next() {
        return new ProcedureId(UUID.randomUUID());
    }

    /** Empty for a text that is none. */
    public static Optional<ProcedureId> parse(String text) {
        try {
            return Optional.of(new ProcedureId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
