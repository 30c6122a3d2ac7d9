package de.lotse.asylum;

/**
 * A way to stay that may be open: a hint with its reason, never a promise.
 *
 * @param option a code; its name stands under {@code asylum.option.CODE}
 * @param reason a code; its text stands under {@code asylum.because.CODE}
 * @param review whether it rests on our own reading: "bitte fachlich prüfen"
 */
public record FurtherOption(String option, String reason, String legalBasis, boolean review) {}
