package de.lotse.referral;

/** What happened in a referral. */
public enum ReferralEventKind {
    BEGUN("referral.purpose"),
    SERVICE_CHOSEN("referral.kind"),
    SERVICE_DROPPED(null),
    MET_TOGETHER("referral.together"),
    SENT("referral.recipient"),
    ANSWERED("referral.answer"),
    REFUSAL_DISCUSSED("referral.next"),
    CONTACT_CHECKED("referral.contact"),
    PACKAGE_FETCHED(null),
    PASSPHRASE_SHOWN(null),
    CONSENT_LOST("referral.lost"),
    RECALLED(null),
    ENDED("referral.outcome");

    private final String messages;

    ReferralEventKind(String messages) {
        this.messages = messages;
    }

    /** The message for a code of this kind; {@code null} where codes are not shown. */
    String messageOf(String code) {
        return messages == null || code == null ? null : messages + "." + code;
    }
}
