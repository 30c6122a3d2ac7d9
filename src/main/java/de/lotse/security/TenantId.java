package de.lotse.security;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** The identity of a Träger; in the engine its string form is the tenant id. */
public record TenantId(UUID value) implements Serializable {

    public TenantId {
        Objects.requireNonNull(value, "tenant id");
    }

    /**
     * @throws IllegalArgumentException when the text is no UUID
     */
    public static TenantId of(String text) {
        return new TenantId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
