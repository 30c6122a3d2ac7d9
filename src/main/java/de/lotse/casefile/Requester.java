package de.lotse.casefile;

/** Who asks; it need not be the client (§ 2: "alle relevanten Akteurinnen und Akteure"). */
public enum Requester {
    CLIENT,
    RELATIVE,
    VOLUNTEER,
    SCHOOL,
    AUTHORITY,
    EMPLOYER,
    MIGRANT_ORGANISATION,
    HEALTH_SERVICE,
    OTHER_SERVICE,
    OTHER
}
