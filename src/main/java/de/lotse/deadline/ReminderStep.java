package de.lotse.deadline;

/** Whom the ladder of reminders has reached; one climbs on where nobody is there or answers. */
public enum ReminderStep {
    /** The person responsible for the deadline. */
    RESPONSIBLE,
    /** Who stands in for her. */
    DEPUTY,
    /** Those who lead the site. */
    SUPERVISION,
    /** All advisers of the site, where nobody who leads it is there. */
    TEAM
}
