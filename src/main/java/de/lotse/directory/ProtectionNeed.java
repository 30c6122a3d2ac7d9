package de.lotse.directory;

/** Special protection needs (§ 3.3 of the concept). */
public enum ProtectionNeed {
    MINOR,
    UNACCOMPANIED_MINOR,
    DISABILITY,
    OLD_AGE,
    PREGNANCY,
    SINGLE_PARENT,
    TORTURE,
    SEXUAL_VIOLENCE,
    PHYSICAL_VIOLENCE,
    PSYCHOLOGICAL_VIOLENCE
}
