package de.lotse.casefile.web;

import de.lotse.casefile.TimelineEntry;

/** A line of the timeline with its title in the person's language. */
record TimelineLine(String title, TimelineEntry entry) {}
