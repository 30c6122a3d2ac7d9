package de.lotse.workflow;

/** A form cannot be used: it is damaged or has components that our forms must not have. */
public class FormSchemaException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FormSchemaException(String message) {
        super(message);
    }
}
