package de.lotse.referral;

/** The service is not called any more what the adviser saw; nothing was sent. */
public class RecipientChangedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RecipientChangedException() {
        super("recipient changed");
    }
}
