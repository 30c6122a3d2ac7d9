package de.lotse.organisation;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** The identity of a Standort. */
public record SiteId(UUID value) implements Serializable {

    public SiteId {
        Objects.requireNonNull(value, "site id");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
