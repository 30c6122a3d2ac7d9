package de.lotse.web;

import de.lotse.security.CurrentPerson;

/**
 * What a room adds to the page of one's own account; implemented as a bean of the room. It is drawn
 * by the fragment {@code accountPart(content)} of its template.
 */
public interface AccountPart {

    /** Whether it says something to this person, by her roles. */
    boolean isFor(CurrentPerson person);

    /** The template with the fragment. */
    String template();

    /** What the fragment draws; asked once for each view of the page. */
    Object content(CurrentPerson person);
}
