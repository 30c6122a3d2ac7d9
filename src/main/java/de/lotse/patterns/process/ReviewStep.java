package de.lotse.patterns.process;

import de.lotse.patterns.ReviewId;

/**
 * A step of a structural review.
 *
 * @param element its id in the model
 * @param part the question or the measure it is about; {@code null} for the whole review
 */
public record ReviewStep(String taskId, String element, ReviewId review, String part) {}
