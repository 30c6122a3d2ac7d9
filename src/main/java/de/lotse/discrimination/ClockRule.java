package de.lotse.discrimination;

import de.lotse.deadline.DeadlineRule;

/** A period that an area calls for. */
public record ClockRule(DeadlineRule rule, ClockStart start) {}
