package de.lotse.prospects;

import java.time.LocalDate;

/**
 * What waiting times are reckoned from, beside birth and status, which stand in the file of the
 * person; everything is optional. Stored sealed as a whole. Dates may be {@code null}.
 *
 * @param reception whether she has to live in a reception facility
 * @param otherState whether another member state is asked to take her, or protects her already
 * @param safeCountry whether she comes from a safe country of origin and applied after 2015-08-31
 * @param withChild whether she lives with a minor unmarried child
 * @param identityProven by a recognised and valid passport or substitute
 */
public record ResidenceFacts(
        LocalDate enteredOn,
        LocalDate registeredOn,
        LocalDate lodgedOn,
        LocalDate permittedSince,
        LocalDate toleratedSince,
        LocalDate staySince,
        LocalDate permitSince,
        LocalDate trainingStartsOn,
        LocalDate employedSince,
        LocalDate employmentTolerationSince,
        boolean reception,
        boolean otherState,
        boolean safeCountry,
        boolean withChild,
        boolean identityProven) {

    private static final LocalDate NEW_LAW = LocalDate.of(2026, 6, 12);

    /** Nothing is known. */
    public static ResidenceFacts none() {
        return new ResidenceFacts(
                null, null, null, null, null, null, null, null, null, null, false, false, false,
                false, false);
    }

    /** Which law the application falls under (§ 87e AsylG); the new one where nothing is known. */
    boolean isUnderNewLaw() {
        LocalDate applied = lodgedOn == null ? registeredOn : lodgedOn;
        return applied == null || !applied.isBefore(NEW_LAW);
    }
}
