package de.lotse.casefile;

/** How a contact took place. */
public enum ContactForm {
    IN_PERSON,
    PHONE,
    VIDEO,
    CHAT,
    EMAIL,
    HOME_VISIT,
    GROUP
}
