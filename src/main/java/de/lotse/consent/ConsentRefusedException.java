package de.lotse.consent;

import java.util.List;

/** What was to be recorded breaks rules of the ledger; nothing was saved. */
public class ConsentRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<ConsentRefusal> refusals;

    ConsentRefusedException(List<ConsentRefusal> refusals) {
        super(refusals.toString());
        this.refusals = List.copyOf(refusals);
    }

    public List<ConsentRefusal> refusals() {
        return refusals;
    }
}
