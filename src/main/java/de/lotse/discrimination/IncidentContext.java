package de.lotse.discrimination;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where discrimination happened and on which grounds, in codes of the maintained lists; never
 * anything about a person.
 *
 * @param area code of {@link TermKind#AREA}
 * @param grounds codes of {@link TermKind#GROUND}, at least one
 * @param districtKey official key of a district of Rheinland-Pfalz, {@link Places#ONLINE} or {@link
 *     Places#OUTSIDE}
 * @param institution code of {@link Institutions}
 */
public record IncidentContext(
        String area, Set<String> grounds, String districtKey, String institution) {

    public IncidentContext {
        grounds = Collections.unmodifiableSet(new TreeSet<>(grounds));
    }
}
