package de.lotse.casefile;

import java.util.List;

/** What is to be done next in a case; implemented by the room that keeps the tasks. */
public interface CaseNextSteps {

    /** The open tasks of a case, the next one first, then what the case waits for. */
    List<UpcomingStep> of(CaseId caseId);
}
