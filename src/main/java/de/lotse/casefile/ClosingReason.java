package de.lotse.casefile;

/** Why counselling ended. */
public enum ClosingReason {
    /** Information was what was needed. */
    INFORMATION_GIVEN,
    GOALS_REACHED,
    /** Überführung in die Regeldienste. */
    REGULAR_SERVICES,
    OTHER_SERVICE,
    /** Counselling is voluntary (§ 3.2). */
    ENDED_BY_CLIENT,
    CONTACT_LOST,
    MOVED_AWAY,
    LEFT_COUNTRY,
    DECEASED,
    OTHER
}
