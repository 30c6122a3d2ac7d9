package de.lotse.counselling;

/** Why a measure was not or only partly carried out; codes of the form {@code measure-result}. */
public enum MeasureReason {
    NO_LONGER_NEEDED,
    REFUSED_BY_INSTITUTION,
    WAITING_LIST,
    NO_OFFER,
    LEGAL_OBSTACLE,
    HEALTH,
    LANGUAGE,
    COSTS,
    CLIENT_DECISION,
    OTHER
}
