package de.lotse.worklist.web;

import de.lotse.casefile.CaseLevel;
import de.lotse.directory.Topic;
import de.lotse.worklist.SavedView;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the list beside a task shows.
 *
 * @param parameters the codes of the filter, to carry along in forms
 * @param chosen the code of what each select shows, by its name
 * @param back this list without a task
 * @param first back to the first page; {@code null} on it
 * @param next {@code null} on the last page
 * @param wide the same view without a filter
 */
public record WorkListPage(
        List<Link> views,
        List<Link> chips,
        List<SavedView> saved,
        List<TaskRow> rows,
        Map<String, String> parameters,
        Map<String, String> chosen,
        Map<String, String> steps,
        boolean narrow,
        String back,
        String first,
        String next,
        String wide) {

    private static final Set<String> SEARCHED = Set.of("fall", "schritt", "stufe", "thema");

    /** Whether more than the chips narrows the list. */
    public boolean isSearched() {
        return parameters.keySet().stream().anyMatch(SEARCHED::contains);
    }

    /** What the form of counselling can be. */
    public CaseLevel[] levels() {
        return CaseLevel.values();
    }

    /** What a case can be about. */
    public Topic[] topics() {
        return Topic.values();
    }

    /**
     * A way to another list.
     *
     * @param messageKey its text
     * @param current whether the reader is there
     * @param count how many tasks are there; {@code null} where nobody counted
     */
    public record Link(String path, String messageKey, boolean current, Long count) {}
}
