package de.lotse.casefile;

import de.lotse.directory.Topic;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A page of the list of cases, the newest first.
 *
 * @param previous for {@link CaseQuery#before}; {@code null} where this is the first page
 * @param next for {@link CaseQuery#after}; {@code null} where this is the last page
 */
public record CasePage(List<Row> rows, CaseNumber previous, CaseNumber next) {

    /**
     * A case of the list.
     *
     * @param client name or alias of the first person; {@code null} where the person signed in is
     *     not responsible, empty in anonymous counselling
     * @param level {@code null} while not decided
     */
    public record Row(
            CaseNumber number,
            String client,
            CaseLevel level,
            CaseStatus status,
            Set<Topic> topics,
            String adviserName,
            Instant openedAt,
            OpenDeadline nextDeadline) {}
}
