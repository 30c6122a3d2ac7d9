package de.lotse.organisation;

/** What an adviser is trained for beyond the profession; decides who is asked to advise whom. */
public enum Qualification {
    SOCIAL_WORK,
    RESIDENCE_LAW,
    ASYLUM_PROCEDURE,
    SOCIAL_LAW,
    TRAUMA,
    CASE_MANAGEMENT,
    ANTI_DISCRIMINATION,
    GENDER_BASED_VIOLENCE,
    HUMAN_TRAFFICKING,
    CHILD_PROTECTION,
    DISABILITY,
    LGBTIQ,
    INTERPRETER_WORK,
    VOLUNTEER_COORDINATION
}
