package de.lotse.referral;

/** How somebody is guided to a service. */
public enum ReferralKind {
    /** The address is handed out; nothing is sent. */
    ADDRESS(Way.INFORM),
    /** A call together with the client; nothing is sent. */
    JOINT_CALL(Way.TOGETHER),
    /** An appointment is made for the client, which tells who she is. */
    WARM_REFERRAL(Way.DATA),
    /** Data goes to the service. */
    DATA_HANDOVER(Way.DATA),
    /** The adviser goes along; nothing is sent. */
    JOINT_ACCOMPANIMENT(Way.TOGETHER),
    /** The adviser speaks with the service for the client. */
    MEDIATION(Way.DATA);

    /** What a kind asks of the process. */
    public enum Way {
        INFORM,
        TOGETHER,
        /** Something about the client is told, which needs her release. */
        DATA,
        /** The client wants no referral. */
        NOT_WANTED
    }

    private final Way way;

    ReferralKind(Way way) {
        this.way = way;
    }

    public Way way() {
        return way;
    }

    /** Whether something about the client is told to the service. */
    public boolean sendsData() {
        return way == Way.DATA;
    }
}
