package de.lotse.patterns.process;

/** The step was done already, by this person in another window or by somebody else. */
public class ReviewStepDoneException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReviewStepDoneException() {
        super("step done");
    }
}
