package de.lotse.security;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** The identity of a member of staff. */
public record StaffId(UUID value) implements Serializable {

    public StaffId {
        Objects.requireNonNull(value, "staff id");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
