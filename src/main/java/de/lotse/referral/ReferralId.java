package de.lotse.referral;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The identity of a referral. */
public record ReferralId(UUID value) implements Serializable {

    public ReferralId {
        Objects.requireNonNull(value, "id");
    }

    public static ReferralId next() {
        return new ReferralId(UUID.randomUUID());
    }

    /** Empty for a text that is none. */
    public static Optional<ReferralId> parse(String text) {
        try {
            return Optional.of(new ReferralId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
