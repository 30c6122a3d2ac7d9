package de.lotse.web;

/**
 * What was asked for does not exist, or this person may not know whether it does. Answered with the
 * 404 page; the message is never shown.
 */
public class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param what the kind of thing, for the log: no personal data
     */
    public NotFoundException(String what) {
        super(what);
    }
}
