package de.lotse.consent;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/**
 * The identity of an entry of the ledger of transmissions. Only {@link Transmissions} hands out new
 * ones, so that whoever holds one has asked.
 */
public record TransmissionId(UUID value) implements Serializable {

    public TransmissionId {
        Objects.requireNonNull(value, "id");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
