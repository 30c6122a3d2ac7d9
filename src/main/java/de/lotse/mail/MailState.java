package de.lotse.mail;

/** What has become of a mail. */
public enum MailState {
    WAITING,
    SENT,
    /** The recipient has no address, or no account any more. */
    NO_ADDRESS,
    /** Given up: the server refuses it for good, or nobody knows whether it was sent. */
    DEAD
}
