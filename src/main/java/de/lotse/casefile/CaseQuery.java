package de.lotse.casefile;

import de.lotse.directory.Topic;
import java.util.Set;

/**
 * What the list of cases is narrowed to; {@code null} asks nothing.
 *
 * @param mine only those the person signed in is responsible for
 * @param after the number of the last case of the page before; {@code null} for the first page
 * @param before the number of the first case of the page after; {@code null} for the first page
 */
public record CaseQuery(
        boolean mine,
        CaseStatus status,
        Set<CaseLevel> levels,
        Topic topic,
        CaseNumber after,
        CaseNumber before) {

    public CaseQuery {
        levels = levels == null ? Set.of() : Set.copyOf(levels);
    }
}
