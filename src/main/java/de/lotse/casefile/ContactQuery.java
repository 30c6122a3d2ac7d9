package de.lotse.casefile;

import de.lotse.directory.Topic;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What the list of contacts without a case is narrowed to; {@code null} asks nothing.
 *
 * @param mine only those the person signed in has recorded
 * @param from the first day
 * @param to the last day
 * @param after the last contact of the page before; {@code null} for the first page
 * @param before the first contact of the page after; {@code null} for the first page
 */
public record ContactQuery(
        boolean mine,
        UUID siteId,
        LocalDate from,
        LocalDate to,
        Topic topic,
        ContactId after,
        ContactId before) {}
