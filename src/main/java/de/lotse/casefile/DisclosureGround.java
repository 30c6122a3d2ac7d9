package de.lotse.casefile;

/** The law that allows or demands a disclosure without the client's consent. */
public enum DisclosureGround {
    /** § 4 KKG: Kindeswohlgefährdung. */
    KKG_4,
    /** § 34 StGB: rechtfertigender Notstand. */
    STGB_34
}
