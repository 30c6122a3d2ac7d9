package de.lotse.security;

/** A secret that the application cannot do without is missing or unusable. */
public class MissingKeyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String variable;

    MissingKeyException(String variable) {
        super(variable + " is missing or unusable");
        this.variable = variable;
    }

    /** The environment variable that must hold the secret. */
    public String variable() {
        return variable;
    }
}
