package de.lotse.patterns;

/** What can be done about structures (concept paper § 4.3). */
public enum ReviewWay {
    INSTITUTION_TALK,
    NETWORK,
    OPENING_OFFER,
    TRAINING,
    CAMPAIGN,
    COMMITTEE
}
