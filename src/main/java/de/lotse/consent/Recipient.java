package de.lotse.consent;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** One named recipient of data. */
public record Recipient(RecipientKind kind, UUID id) {

    public Recipient {
        Objects.requireNonNull(kind, "kind of recipient");
        Objects.requireNonNull(id, "recipient");
    }

    /** Reads what {@link #toString()} wrote; empty for another text. */
    public static Optional<Recipient> parse(String text) {
        String[] parts = text == null ? new String[0] : text.split(":", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Recipient(RecipientKind.valueOf(parts[0]), UUID.fromString(parts[1])));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
