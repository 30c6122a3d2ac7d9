package de.lotse.discrimination;

/** What the course of a discrimination case keeps; codes beside it are those of forms and pages. */
public enum DiscriminationEventKind {
    TAKEN_UP,
    JUDGED("discrimination.judgement"),
    INCIDENT_RECORDED,
    INCIDENT_CORRECTED,
    OWN_SERVICE_MEANT,
    LADS_WAY_CHOSEN("discrimination.lads-way"),
    JOINT_CALL,
    REFERRED_TO_LADS("referral.outcome"),
    INFORMED_ABOUT_LADS,
    LEGAL_ADVICE,
    LADS_REMINDED,
    LADS_ANSWERED("discrimination.answer"),
    ACCOMPANIED,
    REFERRED_TO_SPECIALISTS("referral.outcome"),
    LEGAL_WAY_DECIDED("discrimination.legal-way"),
    CLAIM_ASSERTED,
    CLOSED("discrimination.outcome");

    private final String words;

    DiscriminationEventKind() {
        this.words = "discrimination.code." + name();
    }

    /** For codes that are those of an enumeration and have its words. */
    DiscriminationEventKind(String words) {
        this.words = words;
    }

    /** The message that says what a code beside this kind means. */
    String messageOf(String code) {
        return words + "." + code;
    }
}
