package de.lotse.directory;

import java.util.List;

/**
 * A page of the directory, by name.
 *
 * @param count of all pages together
 * @param previous for {@link EntryQuery#before}; {@code null} where this is the first page
 * @param next for {@link EntryQuery#after}; {@code null} where this is the last page
 */
public record EntryPage(List<EntryView> entries, long count, EntryId previous, EntryId next) {}
