package de.lotse.web;

import de.lotse.security.CurrentPerson;
import java.util.List;

/** What a room adds to the navigation; implemented as a bean of the room. */
public interface NavigationPart {

    /** The entries for this person, by her roles; empty where she has nothing to do here. */
    List<NavigationEntry> entries(CurrentPerson person);
}
