package de.lotse.patterns;

/**
 * What is written in a review.
 *
 * @param text {@code null} where nothing was written
 * @param more a second text, the result of a measure for example; {@code null} for none
 */
record ReviewTexts(String text, String more) {

    static ReviewTexts of(String text) {
        return new ReviewTexts(text, null);
    }
}
