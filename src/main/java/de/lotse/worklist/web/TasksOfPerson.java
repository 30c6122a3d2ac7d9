package de.lotse.worklist.web;

import de.lotse.casefile.CaseNumber;
import de.lotse.security.CurrentPerson;
import de.lotse.security.Role;
import de.lotse.web.NavigationEntry;
import de.lotse.web.NavigationPart;
import de.lotse.web.SearchHit;
import de.lotse.web.SearchPart;
import de.lotse.web.StartPagePart;
import de.lotse.worklist.WorkItem;
import de.lotse.worklist.WorkItems;
import de.lotse.worklist.WorkListFilter;
import de.lotse.worklist.WorkListView;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tasks in the navigation, on the start page and in the search of every page. */
@Component
class TasksOfPerson implements NavigationPart, StartPagePart, SearchPart {

    private static final int ON_START = 8;
    private static final int SEARCHED = 200;

    private final WorkItems items;
    private final TaskRows rows;

    TasksOfPerson(WorkItems items, TaskRows rows) {
        this.items = items;
        this.rows = rows;
    }

    @Override
    public List<NavigationEntry> entries(CurrentPerson person) {
        return isFor(person)
                ? List.of(new NavigationEntry(TaskRows.PATH, "worklist.navigation", "tasks", 10))
                : List.of();
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public boolean isFor(CurrentPerson person) {
        return person.has(Role.ADVISER) || person.has(Role.SUPERVISOR);
    }

    @Override
    public String template() {
        return "worklist/start";
    }

    @Override
    public TaskStart content(CurrentPerson person) {
        WorkListFilter filter = WorkListFilter.of(person);
        return new TaskStart(
                rows.of(items.find(person, filter, null, ON_START).items(), person, filter),
                items.count(person, filter),
                filter.at(TaskRows.PATH));
    }

    @Override
    public List<SearchHit> find(CurrentPerson person, String query) {
        if (!isFor(person)) {
            return List.of();
        }
        String wanted = query.toLowerCase(Locale.GERMAN);
        return CaseNumber.parse(query)
                .map(number -> ofCase(person, number))
                .orElseGet(() -> named(person, wanted))
                .limit(LIMIT)
                .map(item -> hit(person, item))
                .toList();
    }

    private Stream<WorkItem> ofCase(CurrentPerson person, CaseNumber number) {
        WorkListFilter filter = WorkListFilter.of(person).with(WorkListView.TEAM).with(number);
        return items.find(person, filter, null, LIMIT).items().stream();
    }

    private Stream<WorkItem> named(CurrentPerson person, String wanted) {
        return items.find(person, WorkListFilter.of(person), null, SEARCHED).items().stream()
                .filter(item -> item.name().toLowerCase(Locale.GERMAN).contains(wanted));
    }

    private SearchHit hit(CurrentPerson person, WorkItem item) {
        return new SearchHit(
                "worklist.hit",
                item.name(),
                item.caseNumber(),
                WorkListFilter.of(person).at(TaskRows.PATH + "/" + item.taskId()),
                false);
    }
}
