package de.lotse.counselling;

import java.util.UUID;

/**
 * A template of a measure.
 *
 * @param code its identity within the Träger
 * @param version for optimistic locking
 */
public record TemplateView(UUID id, String code, TemplateContent content, long version) {}
