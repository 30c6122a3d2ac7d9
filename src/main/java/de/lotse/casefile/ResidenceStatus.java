package de.lotse.casefile;

/**
 * Residence status of § 2 and § 3.1 of the concept. It is never asked for as a condition: every
 * status goes the same way.
 */
public enum ResidenceStatus {
    /** Nicht erhoben. */
    NOT_RECORDED,
    /** Aufenthaltsgestattung. */
    ASYLUM_SEEKER,
    /** Duldung. */
    TOLERATED,
    /** Asylberechtigung, Art. 16a GG. */
    ENTITLED_TO_ASYLUM,
    /** Flüchtlingsschutz, § 3 AsylG. */
    REFUGEE,
    /** Subsidiärer Schutz, § 4 AsylG. */
    SUBSIDIARY_PROTECTION,
    /** Abschiebungsverbot, § 60 Abs. 5, 7 AufenthG. */
    DEPORTATION_BAN,
    /** Vorübergehender Schutz, § 24 AufenthG. */
    TEMPORARY_PROTECTION,
    /** Other Aufenthaltserlaubnis or visa. */
    RESIDENCE_PERMIT,
    /** Fiktionsbescheinigung, § 81 AufenthG. */
    PROVISIONAL_CERTIFICATE,
    /** Niederlassungserlaubnis or Daueraufenthalt-EU. */
    SETTLEMENT_PERMIT,
    /** Freizügigkeit in the Union. */
    EU_FREE_MOVEMENT,
    /** Spätaussiedler:in or family. */
    LATE_REPATRIATE,
    /** Deutsche Staatsangehörigkeit with a history of migration. */
    GERMAN_CITIZEN,
    /** Ohne regulären Status. */
    WITHOUT_REGULAR_STATUS,
    OTHER
}
