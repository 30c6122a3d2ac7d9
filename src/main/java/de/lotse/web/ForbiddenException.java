package de.lotse.web;

/** The person is known to see this, but may not do it. Answered with the 403 page. */
public class ForbiddenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param what the refused action, for the log: no personal data
     */
    public ForbiddenException(String what) {
        super(what);
    }
}
