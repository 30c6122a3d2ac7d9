package de.lotse.casefile.web;

/** For whom a contact is entered. */
enum PersonChoice {
    NONE,
    ALIAS,
    KNOWN,
    NEW
}
