package de.lotse.deadline;

/** How a letter was served or notified; the wrong mode gives a date days too late. */
public enum ServiceMode {
    PERSONAL_HANDOVER,
    /** Postzustellungsurkunde, handed over. */
    PZU_HANDED_OVER,
    PZU_MAILBOX,
    /** Niederlegung: the day on which the notice is left. */
    PZU_DEPOSITED,
    /** Einschreiben (Übergabe). */
    REGISTERED_MAIL,
    REGISTERED_RETURN_RECEIPT,
    ACKNOWLEDGEMENT,
    ORDINARY_LETTER,
    ELECTRONIC,
    ELECTRONIC_PORTAL,
    /** Handed to an Aufnahmeeinrichtung and not picked up (§ 10 Abs. 4 AsylG). */
    RECEPTION_FACILITY,
    /** Returned from the last known address (§ 10 Abs. 2 AsylG). */
    UNDELIVERABLE,
    PUBLIC_NOTICE
}
