package de.lotse.consent;

/** What data is transmitted for; a release holds for one of them. */
public enum TransmissionPurpose {
    COUNSELLING,
    LEGAL_ADVICE,
    DISCRIMINATION_ADVICE,
    TREATMENT,
    AUTHORITY,
    RETURN_COUNSELLING,
    HANDOVER,
    STRUCTURAL_WORK,
    /** Named in words. */
    OTHER
}
