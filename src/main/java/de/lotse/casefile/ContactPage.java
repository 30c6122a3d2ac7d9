package de.lotse.casefile;

import de.lotse.directory.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A page of the list of contacts without a case, the newest first.
 *
 * @param count of all pages together
 * @param minutes of all pages together
 * @param previous for {@link ContactQuery#before}; {@code null} where this is the first page
 * @param next for {@link ContactQuery#after}; {@code null} where this is the last page
 */
public record ContactPage(
        List<Row> rows, long count, long minutes, ContactId previous, ContactId next) {

    /**
     * A contact of the list.
     *
     * @param durationMinutes {@code null} where not recorded
     */
    public record Row(
            ContactId id,
            LocalDate tookPlaceOn,
            ContactForm form,
            Requester requester,
            Integer durationMinutes,
            Set<Topic> topics,
            String staffName) {}
}
