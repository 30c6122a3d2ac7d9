package de.lotse.discrimination;

/** What a client decides to do about discrimination. */
public enum LegalWay {
    /** Assert claims in writing (§ 15 Abs. 4, § 21 Abs. 5 AGG). */
    CLAIM_IN_WRITING,
    COURT_ACTION,
    CRIMINAL_COMPLAINT,
    /** To the employer's complaints body (§ 13 AGG), the school, the company. */
    COMPLAINT,
    /** Dienst- or Fachaufsichtsbeschwerde, petition. */
    SUPERVISORY_COMPLAINT,
    MEDIATION,
    NONE
}
