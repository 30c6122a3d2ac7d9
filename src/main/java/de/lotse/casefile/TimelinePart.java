package de.lotse.casefile;

import java.util.List;

/** What a room adds to the timeline of a case; implemented as a bean of the room. */
public interface TimelinePart {

    /** Entries of a case the caller has checked, in any order. */
    List<TimelineEntry> entriesOf(CaseView file);
}
