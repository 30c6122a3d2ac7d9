package de.lotse.deadline;

/** Whether the law or an authority sets the deadline, or the service itself. */
public enum DeadlineStanding {
    /** By law or set by a court or authority; keeps its case from closing. */
    LEGAL,
    /** What the service has promised itself, such as the first talk within ten working days. */
    SERVICE_STANDARD
}
