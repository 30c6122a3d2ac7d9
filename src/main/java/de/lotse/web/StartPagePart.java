package de.lotse.web;

import de.lotse.security.CurrentPerson;

/**
 * What a room adds to the start page; implemented as a bean of the room. It is drawn by the
 * fragment {@code startPart(content)} of its template.
 */
public interface StartPagePart {

    /**
     * Its place, ascending: deadlines 10, appointments 20, follow-ups 30, incoming 40, tasks 50,
     * for supervisors what climbed 60, findings and incidents 70, figures 80, accounts 90.
     */
    int order();

    /** Whether it says something to this person, by her roles. */
    boolean isFor(CurrentPerson person);

    /** The template with the fragment, {@code deadline/start} for example. */
    String template();

    /** What the fragment draws; asked once for each view of the page. */
    Object content(CurrentPerson person);
}
