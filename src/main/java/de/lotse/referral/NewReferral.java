package de.lotse.referral;

import de.lotse.casefile.CaseId;
import de.lotse.consent.TransmissionPurpose;
import de.lotse.directory.ServiceKind;

/**
 * A referral to begin.
 *
 * @param proposed the kind of service that is looked for; {@code null} for any
 * @param purpose what the service is to do
 * @param wholeCase whether the case itself is handed over (Übergabe)
 */
public record NewReferral(
        CaseId caseId,
        ReferralOrigin origin,
        ServiceKind proposed,
        TransmissionPurpose purpose,
        boolean wholeCase) {}
