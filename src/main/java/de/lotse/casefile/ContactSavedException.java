package de.lotse.casefile;

/** This "Neuer Kontakt" was saved before and changed since; nothing was saved this time. */
public class ContactSavedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ContactId saved;

    ContactSavedException(ContactId saved) {
        super("The contact was saved before");
        this.saved = saved;
    }

    /** The contact as it was saved. */
    public ContactId saved() {
        return saved;
    }
}
