package de.lotse.web;

import de.lotse.security.CurrentPerson;
import java.util.List;

/** What a room adds to the search in the head of every page; implemented as a bean of the room. */
public interface SearchPart {

    /** The most hits a room answers with. */
    int LIMIT = 20;

    /**
     * @param query what was typed, trimmed, not empty; never to be logged
     * @return hits this person may see, best first, at most {@link #LIMIT}
     */
    List<SearchHit> find(CurrentPerson person, String query);
}
