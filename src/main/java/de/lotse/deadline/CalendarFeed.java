package de.lotse.deadline;

import java.util.List;

/**
 * What a person's calendar shows: her open deadlines, and for a while those that became void.
 *
 * @param tag changes with every change of what is shown
 */
public record CalendarFeed(List<DeadlineView> deadlines, String tag) {}
