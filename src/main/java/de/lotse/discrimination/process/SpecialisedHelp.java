package de.lotse.discrimination.process;

import de.lotse.consent.TransmissionPurpose;
import de.lotse.directory.ServiceKind;

/** What a client is guided to beside the LADS (§ 3.3). */
public enum SpecialisedHelp {
    /** Specialised counselling. */
    COUNSELLING(null, TransmissionPurpose.DISCRIMINATION_ADVICE),
    THERAPY(ServiceKind.PSYCHOSOCIAL_CENTRE, TransmissionPurpose.TREATMENT);

    private final ServiceKind service;
    private final TransmissionPurpose purpose;

    SpecialisedHelp(ServiceKind service, TransmissionPurpose purpose) {
        this.service = service;
        this.purpose = purpose;
    }

    /** The kind of service that is proposed; {@code null} for any. */
    ServiceKind service() {
        return service;
    }

    TransmissionPurpose purpose() {
        return purpose;
    }
}
