package de.lotse.web;

/**
 * Somebody else saved in the meantime. A controller catches it and shows its form again with both
 * versions (fragment {@code conflict}); where none does, the general 409 page answers.
 */
public class StaleVersionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param what the kind of thing, for the log: no personal data
     */
    public StaleVersionException(String what) {
        super(what);
    }
}
