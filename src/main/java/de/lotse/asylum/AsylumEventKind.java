package de.lotse.asylum;

/** What the course of a procedure keeps; the codes beside it are those of forms and letters. */
public enum AsylumEventKind {
    STARTED,
    STATUS_RECORDED("asylum.stage"),
    INFORMED,
    APPLICATION_ADVISED,
    APPLICATION_LODGED,
    STATUS_ASKED,
    PERSON_JOINED,
    CHILD_SETTLED,
    HEARING_SCHEDULED,
    HEARING_MOVED,
    HEARING_CANCELLED,
    HEARING_PREPARED,
    HEARING_REMINDED,
    HEARING_RECORDED,
    RECORD_CHECKED,
    EXCUSE_COLLECTED,
    DECISION_RECORDED("deadline.decision"),
    SERVICE_CORRECTED,
    LETTER_MISTAKEN,
    REMEDY_COUNSELLED,
    LAWYER_CONTACTED,
    LEGAL_AID_SETTLED,
    REMEDY_DECIDED("asylum.remedy"),
    REMEDY_REOPENED,
    RESTITUTION_SETTLED,
    OUTCOME_CONFIRMED("asylum.outcome"),
    COURT_LETTER_RECORDED("asylum.court"),
    COURT_HEARING_PREPARED,
    COURT_DECISION_DISCUSSED,
    DEPARTURE_CHANGED,
    TRANSFER_ANNOUNCED("deadline.rule"),
    TRANSFER_PERIOD_CHANGED("deadline.rule"),
    TRANSFER_DISCUSSED,
    TRANSFER_CARRIED_OUT,
    TRANSFER_LAPSED,
    OPTIONS_WANTED,
    OPTIONS_CHECKED("asylum.option"),
    RETURN_WISHED,
    RETURN_COUNSELLED,
    ADDRESS_MOVED,
    ADDRESS_REPORTED,
    LAWYER_TOOK_OVER,
    MANDATE_SETTLED,
    WITHDRAWN,
    WITHDRAWAL_DISCUSSED,
    CLIENT_LOST,
    FAMILY_REUNIFICATION,
    ENDED("asylum.outcome");

    private final String words;

    AsylumEventKind() {
        this.words = "asylum.code." + name();
    }

    /** For codes that are those of an enumeration and have its words. */
    AsylumEventKind(String words) {
        this.words = words;
    }

    /** The message that says what a code beside this kind means. */
    String messageOf(String code) {
        return words + "." + code;
    }
}
