package de.lotse.counselling;

/** A kind of institution involved in what the client is concerned with. */
public enum Institution {
    /** Ausländerbehörde. */
    IMMIGRATION_AUTHORITY,
    /** Bundesamt für Migration und Flüchtlinge. */
    FEDERAL_OFFICE,
    JOBCENTER,
    EMPLOYMENT_AGENCY,
    SOCIAL_WELFARE_OFFICE,
    YOUTH_WELFARE_OFFICE,
    FAMILY_BENEFITS_OFFICE,
    HOUSING_OFFICE,
    SCHOOL_OR_DAYCARE,
    HEALTH_SERVICE,
    HEALTH_INSURANCE,
    EMPLOYER,
    LANDLORD,
    COURT,
    LAWYER,
    POLICE,
    RECOGNITION_OFFICE,
    LANGUAGE_COURSE,
    OTHER_COUNSELLING,
    OTHER
}
