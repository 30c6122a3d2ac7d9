package de.lotse.deadline;

/**
 * What is written about a deadline; stored sealed.
 *
 * @param letter from which letter it stems, or {@code null}
 * @param proof what shows the decision on it, or {@code null}
 */
public record DeadlineTexts(String letter, String proof) {}
