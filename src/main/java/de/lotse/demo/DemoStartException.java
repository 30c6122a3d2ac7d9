package de.lotse.demo;

/** The demo cannot start; the message says in one sentence what to do. */
class DemoStartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DemoStartException(String message) {
        super(message);
    }

    DemoStartException(String message, Throwable cause) {
        super(message, cause);
    }
}
