package de.lotse.directory;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** The identity of an entry of the directory. */
public record EntryId(UUID value) implements Serializable {

    public EntryId {
        Objects.requireNonNull(value, "entry id");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
