package de.lotse.worklist.web;

import de.lotse.casefile.CaseId;
import de.lotse.casefile.CaseNextSteps;
import de.lotse.casefile.UpcomingStep;
import de.lotse.security.CurrentPerson;
import de.lotse.security.SignedIn;
import de.lotse.worklist.TaskRights;
import de.lotse.worklist.WorkItems;
import de.lotse.worklist.WorkListFilter;
import de.lotse.worklist.engine.CaseWaits;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What case pages show of tasks and of what the case waits for. */
@Component
class NextStepsOfCase implements CaseNextSteps {

    private final WorkItems items;
    private final TaskRows rows;
    private final CaseWaits waits;
    private final DueTexts dueTexts;
    private final SignedIn signedIn;

    NextStepsOfCase(
            WorkItems items, TaskRows rows, CaseWaits waits, DueTexts dueTexts, SignedIn signedIn) {
        this.items = items;
        this.rows = rows;
        this.waits = waits;
        this.dueTexts = dueTexts;
        this.signedIn = signedIn;
    }

    @Override
    public List<UpcomingStep> of(CaseId caseId) {
        CurrentPerson person = signedIn.require();
        Stream<UpcomingStep> tasks =
                rows.of(items.ofCase(caseId), person, WorkListFilter.of(person)).stream()
                        .map(row -> step(row, person));
        Stream<UpcomingStep> awaited = waits.of(caseId).stream().map(this::step);
        return Stream.concat(tasks, awaited).toList();
    }

    private UpcomingStep step(TaskRow row, CurrentPerson person) {
        boolean hers = TaskRights.mayOpen(person, row.item());
        return step(row.title(), row.due(), row.assignee(), hers ? row.path() : null);
    }

    private UpcomingStep step(CaseWaits.Wait wait) {
        return step(wait.name(), dueTexts.of(wait.until()), null, null);
    }

    private static UpcomingStep step(String title, DueView due, String who, String path) {
        return due == null
                ? new UpcomingStep(title, null, null, null, who, path)
                : new UpcomingStep(title, due.day(), due.left(), due.urgency(), who, path);
    }
}
