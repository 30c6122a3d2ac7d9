package de.lotse.worklist;

import java.util.UUID;

/**
 * A filter that a person keeps under a name of her own.
 *
 * @param query the filter as it stands in the address
 */
public record SavedView(UUID id, String name, String query) {}
