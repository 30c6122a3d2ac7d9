package de.lotse.referral;

import de.lotse.casefile.CaseId;

/** A referral has come to its end; published in the same transaction. */
public record ReferralEnded(ReferralId id, CaseId caseId, ReferralOutcome outcome) {}
