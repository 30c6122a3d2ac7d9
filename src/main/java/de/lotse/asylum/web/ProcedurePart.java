package de.lotse.asylum.web;

import de.lotse.asylum.AsylumCourse;
import de.lotse.asylum.HearingView;
import de.lotse.asylum.LetterView;
import de.lotse.asylum.OptionsChecks;
import de.lotse.asylum.ProcedureView;
import de.lotse.deadline.DeadlineView;
import de.lotse.workflow.OpenStep;
import java.util.List;

/**
 * A procedure as its overview shows it.
 *
 * @param supported whether something can be told to it
 * @param awaitsApplication whether the application is waited for
 */
record ProcedurePart(
        ProcedureView procedure,
        List<String> persons,
        boolean supported,
        boolean awaitsApplication,
        List<OpenStep> tasks,
        List<HearingView> hearings,
        List<LetterView> letters,
        List<DeadlineView> deadlines,
        List<OptionsChecks.Found> checks,
        List<AsylumCourse.Entry> course) {

    public String id() {
        return procedure.id().toString();
    }

    public List<DeadlineView> openDeadlines() {
        return deadlines.stream().filter(deadline -> !deadline.state().isFinal()).toList();
    }

    public List<DeadlineView> decidedDeadlines() {
        return deadlines.stream().filter(deadline -> deadline.state().isFinal()).toList();
    }

    public List<HearingView> openHearings() {
        return hearings.stream().filter(HearingView::isOpen).toList();
    }
}
