package de.lotse.casefile.process;

import de.lotse.casefile.CaseNumber;

/** The step was done already, by this person in another window or by somebody else. */
public class StepDoneException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient CaseNumber caseNumber;

    StepDoneException(CaseNumber caseNumber) {
        super("step done");
        this.caseNumber = caseNumber;
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }
}
