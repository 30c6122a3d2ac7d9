package de.lotse.mail;

/**
 * How handing a mail to the server ended.
 *
 * @param failure a code without anything the server said, which may quote an address; {@code null}
 *     where it was accepted
 */
record HandingOver(Outcome outcome, String failure) {

    enum Outcome {
        ACCEPTED,
        /** The server was not reached, or said that it does not take the mail now. */
        REFUSED,
        /** The server said that it will not take the mail. */
        REFUSED_FOR_GOOD,
        /** The connection broke while the mail was handed over: it may have been taken. */
        BROKEN_OFF
    }

    static HandingOver accepted() {
        return new HandingOver(Outcome.ACCEPTED, null);
    }

    static HandingOver refused(String failure) {
        return new HandingOver(Outcome.REFUSED, failure);
    }

    static HandingOver refusedForGood(String failure) {
        return new HandingOver(Outcome.REFUSED_FOR_GOOD, failure);
    }

    static HandingOver brokenOff() {
        return new HandingOver(Outcome.BROKEN_OFF, "BROKEN_OFF");
    }
}
