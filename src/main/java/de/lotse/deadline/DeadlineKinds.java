package de.lotse.deadline;

import java.util.List;

/** Codes of the kinds of deadlines; their names stand in the messages, {@code deadline.kind}. */
public final class DeadlineKinds {

    /** First talk within ten working days of the request. */
    public static final String FIRST_TALK = "FIRST_TALK";

    /** Wiedervorlage. */
    public static final String FOLLOW_UP = "FOLLOW_UP";

    /** Review of the Hilfeplan. */
    public static final String REVIEW = "REVIEW";

    /** Attempt to reach a client who does not answer. */
    public static final String CONTACT_ATTEMPT = "CONTACT_ATTEMPT";

    /** Referral to the Landesantidiskriminierungsstelle (LADS). */
    public static final String LADS_REFERRAL = "LADS_REFERRAL";

    /** What a letter can start, as chosen on <em>Brief mit Frist</em>. */
    public static final List<String> OF_A_LETTER =
            List.of(
                    "COURT_ACTION",
                    "INTERIM_RELIEF",
                    "STATEMENT_OF_GROUNDS",
                    "SOCIAL_OBJECTION",
                    "SOCIAL_COURT_ACTION",
                    "ADMINISTRATIVE_OBJECTION",
                    "ADMINISTRATIVE_COURT_ACTION",
                    "LEAVE_TO_APPEAL",
                    "COURT_ORDER_WITHOUT_HEARING",
                    "COURT_CALL_TO_PURSUE",
                    "DEPARTURE",
                    "RESIDENCE_PERMIT_RENEWAL",
                    "FAMILY_REUNIFICATION_NOTICE",
                    "DISMISSAL_PROTECTION_ACTION",
                    "AGG_EMPLOYMENT_CLAIM",
                    "AGG_CIVIL_CLAIM",
                    "CRIMINAL_COMPLAINT",
                    "APPOINTMENT",
                    "SET_BY_AUTHORITY",
                    "OTHER_LEGAL");

    private static final String CODE = "[A-Z][A-Z0-9_]{0,59}";

    private DeadlineKinds() {}

    static boolean isCode(String kind) {
        return kind != null && kind.matches(CODE);
    }
}
