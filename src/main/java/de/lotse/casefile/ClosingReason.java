package de.lotse.casefile;

/** Why counselling ended. */
public enum ClosingReason {
    /** Information was what was needed. */
    INFORMATION_GIVEN,
    GOALS_REACHED,
    /** Überführung in die Regeldienste. */
    REGULAR_SERVICES,
    OTHER_SERVICE,
    /** Another service has taken over the whole case; not chosen by hand. */
    HANDED_OVER,
    /** Counselling is voluntary (§ 3.2). */
    ENDED_BY_CLIENT,
    CONTACT_LOST,
    MOVED_AWAY,
    LEFT_COUNTRY,
    DECEASED,
    OTHER
}
