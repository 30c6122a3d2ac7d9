package de.lotse.counselling.process;

import de.lotse.casefile.CaseId;

/** The step was done already, by this person in another window or by somebody else. */
public class StepDoneException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient CaseId caseId;

    StepDoneException(CaseId caseId) {
        super("step done");
        this.caseId = caseId;
    }

    public CaseId caseId() {
        return caseId;
    }
}
