package de.lotse.security;

import java.util.UUID;

/** A sealed value does not open; carries no cause, because causes can quote contents. */
public class UnreadableSealException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableSealException(String table, UUID row) {
        super("Sealed value of " + table + " " + row + " cannot be read or written");
    }
}
