package de.lotse.casefile;

/**
 * The person may open this case file, but is not responsible for it and has to give a reason first.
 * Answered with a redirect to the page that asks for it.
 */
public class ReasonNeededException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient CaseNumber number;

    ReasonNeededException(CaseNumber number) {
        super("A reason is needed to open this case file");
        this.number = number;
    }

    public CaseNumber number() {
        return number;
    }
}
