package de.lotse.directory;

/**
 * What an entry of the directory is. The services that the decision table {@code
 * complementary-services} proposes are among them under the same codes.
 */
public enum ServiceKind {
    /** Migrationsberatung für erwachsene Zuwanderer (§ 2 of the concept). */
    MBE,
    /** Jugendmigrationsdienst (§ 2). */
    JMD,
    /** Netzwerk Integration durch Qualifizierung (§ 3.3). */
    IQ_NETWORK,
    /** Landeskurs „Sprachziel: Deutsch“ (§ 3.3). */
    STATE_LANGUAGE_COURSE,
    /** Medinetz (§ 3.3). */
    MEDINET,
    /** Suchtberatung (§ 2). */
    ADDICTION_COUNSELLING,
    /** Schuldnerberatung (§ 2). */
    DEBT_COUNSELLING,
    /** Ehe-, Familien- und Lebensberatung (§ 2). */
    FAMILY_COUNSELLING,
    /** Schwangerenberatung, Schwangerschaftskonfliktgesetz. */
    PREGNANCY_COUNSELLING,
    /** Psychosoziales Zentrum. */
    PSYCHOSOCIAL_CENTRE,
    /** Support after violence: Frauenhaus, Interventionsstelle, Frauennotruf. */
    VIOLENCE_SUPPORT,
    /** Unabhängige Teilhabeberatung, § 32 SGB IX. */
    PARTICIPATION_COUNSELLING,
    /** Pflegestützpunkt, § 7c SGB XI. */
    CARE_SUPPORT,
    /** Landesantidiskriminierungsstelle (§ 3.3). */
    LADS,
    /** Rückkehrberatung (§ 3.4). */
    RETURN_COUNSELLING,
    /** Härtefallkommission, § 23a AufenthG. */
    HARDSHIP_COMMISSION,
    /** Jugendamt. */
    YOUTH_WELFARE_OFFICE,
    /** Ausländerbehörde, § 71 AufenthG. */
    IMMIGRATION_OFFICE,
    /** Bundesamt für Migration und Flüchtlinge. */
    FEDERAL_OFFICE,
    /** Jobcenter or Agentur für Arbeit. */
    EMPLOYMENT_OFFICE,
    /** Sozialamt. */
    SOCIAL_WELFARE_OFFICE,
    /** Any other authority. */
    OTHER_AUTHORITY,
    COURT,
    LAWYER,
    /** A network of lawyers, or help to find and to pay one. */
    LAWYER_NETWORK,
    MIGRANT_ORGANISATION,
    /** Bürgerschaftliches Engagement (§ 4.2). */
    VOLUNTEERS,
    OTHER
}
