package de.lotse.worklist.web;

import de.lotse.security.CurrentPerson;
import de.lotse.worklist.DueRange;
import de.lotse.worklist.SavedView;
import de.lotse.worklist.SavedViews;
import de.lotse.worklist.WorkItems;
import de.lotse.worklist.WorkListCursor;
import de.lotse.worklist.WorkListFilter;
import de.lotse.worklist.WorkListView;
import de.lotse.worklist.WorkPage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Makes the list of tasks with its filters. */
@Component
class WorkListPages {

    private static final int SIZE = 50;
    private static final String AFTER = "nach";

    private final WorkItems items;
    private final TaskRows rows;
    private final SavedViews savedViews;

    WorkListPages(WorkItems items, TaskRows rows, SavedViews savedViews) {
        this.items = items;
        this.savedViews = savedViews;
        this.rows = rows;
    }

    WorkListPage page(CurrentPerson person, WorkListFilter filter, Map<String, String> parameters) {
        WorkListCursor after = WorkListCursor.parse(parameters.get(AFTER)).orElse(null);
        WorkPage page = items.find(person, filter, after, SIZE);
        return new WorkListPage(
                views(person, filter),
                chips(person, filter),
                saved(person),
                rows.of(page.items(), person, filter),
                filter.parameters(),
                filter.parameters(),
                items.steps(person),
                filter.isNarrow(),
                filter.at(TaskRows.PATH),
                after == null ? null : filter.at(TaskRows.PATH),
                page.next() == null ? null : after(filter, page.next()),
                filter.wide().at(TaskRows.PATH));
    }

    /** Only staff of a Träger keep views. */
    private List<SavedView> saved(CurrentPerson person) {
        return person.tenant() == null ? List.of() : savedViews.of(person);
    }

    private static String after(WorkListFilter filter, WorkListCursor cursor) {
        return UriComponentsBuilder.fromUriString(filter.at(TaskRows.PATH))
                .queryParam(AFTER, cursor.toString())
                .build()
                .encode()
                .toUriString();
    }

    private List<WorkListPage.Link> views(CurrentPerson person, WorkListFilter filter) {
        return WorkListView.of(person).stream()
                .map(
                        view ->
                                new WorkListPage.Link(
                                        filter.wide().with(view).at(TaskRows.PATH),
                                        "worklist.view." + view.code(),
                                        view == filter.view(),
                                        items.count(person, filter.wide().with(view))))
                .toList();
    }

    private List<WorkListPage.Link> chips(CurrentPerson person, WorkListFilter filter) {
        List<WorkListPage.Link> chips = new ArrayList<>();
        Arrays.stream(DueRange.values())
                .map(range -> chip(person, filter, range))
                .forEach(chips::add);
        if (filter.view() != WorkListView.MINE) {
            chips.add(
                    new WorkListPage.Link(
                            filter.withFree(!filter.free()).at(TaskRows.PATH),
                            "worklist.free",
                            filter.free(),
                            items.count(person, filter.withFree(true))));
        }
        return chips;
    }

    /** A chosen chip leads back to the list without it. */
    private WorkListPage.Link chip(CurrentPerson person, WorkListFilter filter, DueRange range) {
        boolean current = filter.due() == range;
        return new WorkListPage.Link(
                filter.with(current ? null : range).at(TaskRows.PATH),
                "worklist.range." + range.code(),
                current,
                items.count(person, filter.with(range)));
    }
}
