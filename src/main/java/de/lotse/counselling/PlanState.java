package de.lotse.counselling;

/** Where a version of a Hilfeplan stands. */
public enum PlanState {
    /** Being worked on; the only state in which its text changes. */
    DRAFT,
    /** Put before the client. */
    PROPOSED,
    /** The client agreed; measures are carried out. */
    AGREED,
    /** The client wants changes, which become the next version. */
    CHANGES_WANTED,
    /** The client wants no Hilfeplan. */
    DECLINED
}
