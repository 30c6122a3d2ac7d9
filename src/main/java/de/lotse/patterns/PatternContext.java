package de.lotse.patterns;

import de.lotse.discrimination.IncidentContext;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Where cases may recur: the same area of life, the same ground, the same place, the same kind of
 * institution; all in codes of the maintained lists.
 *
 * @param institution {@value #UNNAMED} where none was named
 */
public record PatternContext(String area, String ground, String place, String institution) {

    /** Stands for an institution that was not named. */
    public static final String UNNAMED = "OTHER_INSTITUTION";

    private static final String CODE = "[A-Z0-9_]{1,60}";

    public PatternContext {
        institution = Objects.requireNonNullElse(institution, UNNAMED);
    }

    /** The contexts of an incident, each ground by itself, always in the same order. */
    static List<PatternContext> of(IncidentContext incident) {
        return incident.grounds().stream()
                .sorted()
                .map(
                        ground ->
                                new PatternContext(
                                        incident.area(),
                                        ground,
                                        incident.districtKey(),
                                        incident.institution()))
                .toList();
    }

    /** Whether all four could be codes. */
    public boolean isWellFormed() {
        return Stream.of(area, ground, place, institution)
                .allMatch(code -> code != null && code.matches(CODE));
    }

    String key() {
        return String.join("|", area, ground, place, institution);
    }
}
