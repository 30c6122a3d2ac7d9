package de.lotse.casefile;

import java.util.List;

/** What case pages show of deadlines; implemented by the room that keeps them. */
public interface CaseDeadlines {

    /** The open deadlines of a case, the next one first. */
    List<OpenDeadline> openOf(CaseId caseId);
}
