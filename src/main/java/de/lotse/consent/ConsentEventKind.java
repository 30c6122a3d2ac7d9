package de.lotse.consent;

/** What can become of a release. Text under {@code consent.event.KIND}. */
public enum ConsentEventKind {
    RECORDED,
    NARROWED,
    RECIPIENT_CONFIRMED,
    WITHDRAWN,
    EXPIRED
}
