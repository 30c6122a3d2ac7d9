package de.lotse.consent;

/** Where a recipient is kept. */
public enum RecipientKind {
    DIRECTORY_ENTRY,
    /** Another site on this installation, also of another Träger. */
    SITE
}
