package de.lotse.prospects;

import java.time.LocalDate;

/** A date from which waiting times run; the column {@code start} of the table names it. */
public enum Fact {
    BORN_ON,
    ENTERED_ON,
    /** Registration of the application for asylum. */
    REGISTERED_ON,
    /** Lodging of the application for asylum. */
    LODGED_ON,
    /** Since when she has a permission to stay for the procedure (Aufenthaltsgestattung). */
    PERMITTED_SINCE,
    /** Since when she has a Duldung. */
    TOLERATED_SINCE,
    /** Since when she has been here without a break: allowed, tolerated or permitted. */
    STAY_SINCE,
    /** Since when she has a residence permit. */
    PERMIT_SINCE,
    /** The procedure before the permit counts: the earlier of the two. */
    PROCEDURE_OR_PERMIT,
    TRAINING_STARTS_ON,
    /** Since when she works at least 20 hours a week with social insurance. */
    EMPLOYED_SINCE,
    /** Since when she has a Duldung under § 60d AufenthG. */
    EMPLOYMENT_TOLERATION_SINCE;

    /**
     * @return {@code null} where it is not known
     */
    LocalDate in(ResidenceFacts facts, LocalDate bornOn) {
        return switch (this) {
            case BORN_ON -> bornOn;
            case ENTERED_ON -> facts.enteredOn();
            case REGISTERED_ON -> facts.registeredOn();
            case LODGED_ON -> facts.lodgedOn();
            case PERMITTED_SINCE -> facts.permittedSince();
            case TOLERATED_SINCE -> facts.toleratedSince();
            case STAY_SINCE -> facts.staySince();
            case PERMIT_SINCE -> facts.permitSince();
            case PROCEDURE_OR_PERMIT -> earlier(facts.permittedSince(), facts.permitSince());
            case TRAINING_STARTS_ON -> facts.trainingStartsOn();
            case EMPLOYED_SINCE -> facts.employedSince();
            case EMPLOYMENT_TOLERATION_SINCE -> facts.employmentTolerationSince();
        };
    }

    /** Without the permit itself nothing is counted. */
    private static LocalDate earlier(LocalDate permittedSince, LocalDate permitSince) {
        return permitSince == null || permittedSince == null || permitSince.isBefore(permittedSince)
                ? permitSince
                : permittedSince;
    }
}
