package de.lotse.casefile;

/** A text that leaves the case file names a person of the case. */
public class NamesInTextException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NamesInTextException() {
        super("The text names a person of the case");
    }
}
