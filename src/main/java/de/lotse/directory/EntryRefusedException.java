package de.lotse.directory;

import java.util.List;

/** What was to be saved as an entry breaks rules of the directory; nothing was saved. */
public class EntryRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<EntryRefusal> refusals;

    EntryRefusedException(List<EntryRefusal> refusals) {
        super(refusals.toString());
        this.refusals = List.copyOf(refusals);
    }

    public List<EntryRefusal> refusals() {
        return refusals;
    }
}
