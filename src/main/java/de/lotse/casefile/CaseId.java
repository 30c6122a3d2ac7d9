package de.lotse.casefile;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The identity of a case file, and the business key of its processes. */
public record CaseId(UUID value) implements Serializable {

    public CaseId {
        Objects.requireNonNull(value, "case id");
    }

    /**
     * @throws IllegalArgumentException when the text is no UUID
     */
    public static CaseId of(String text) {
        return new CaseId(UUID.fromString(text));
    }

    static CaseId next() {
        return new CaseId(UUID.randomUUID());
    }

    /** Empty for a text that is none. */
    public static Optional<CaseId> parse(String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
