package de.lotse.referral;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The identity of a referral that came in; that of the transmission it came with. */
public record IncomingId(UUID value) implements Serializable {

    public IncomingId {
        Objects.requireNonNull(value, "id");
    }

    /** Empty for a text that is none. */
    public static Optional<IncomingId> parse(String text) {
        try {
            return Optional.of(new IncomingId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
