package de.lotse.counselling;

/** What the course of counselling keeps; the codes beside it are those of the forms. */
public enum CourseEventKind {
    FIRST_TALK_HELD,
    FIRST_TALK_CORRECTED,
    FIRST_TALK_OVERDUE_CHECKED,
    FOLLOW_UP_SET,
    CONTACT_ATTEMPTED,
    PLAN_AGREEMENT,
    MEASURE_RESULT,
    PLAN_REVIEWED,
    HANDED_OVER,
    ADVOCACY_AGREED,
    ADVOCACY_RESULT,
    IMMEDIATE_MEASURE_AGREED,
    IMMEDIATE_MEASURE_RESULT,
    ASKED_AFTER_CLOSING
}
