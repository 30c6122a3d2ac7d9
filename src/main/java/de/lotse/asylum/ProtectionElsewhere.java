package de.lotse.asylum;

/** What points to another state. */
public enum ProtectionElsewhere {
    NONE,
    /** Dublin III or AMMR: another state may be responsible. */
    OTHER_STATE_RESPONSIBLE,
    /** Protection was granted in another state. */
    PROTECTED_IN_OTHER_STATE,
    NOT_KNOWN
}
