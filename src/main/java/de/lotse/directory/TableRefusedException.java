package de.lotse.directory;

/** A file that cannot be read in as a whole; nothing was saved. */
public class TableRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong; its text stands under {@code directory.import.refused.REASON}. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        NO_TABLE,
        UNKNOWN_ENCODING,
        /** With the line. */
        UNREADABLE_CHARACTER,
        /** With the line. */
        OPEN_QUOTE,
        /** With their heads. */
        MISSING_COLUMNS,
        /** With their heads. */
        UNKNOWN_COLUMNS,
        /** With their heads. */
        COLUMNS_TWICE,
        NO_LINES,
        /** With how many there are, and how many there may be. */
        TOO_MANY_LINES
    }

    private final Reason reason;
    private final transient Object[] arguments;

    TableRefusedException(Reason reason, Object... arguments) {
        super(reason.name());
        this.reason = reason;
        this.arguments = arguments.clone();
    }

    public Reason reason() {
        return reason;
    }

    /** What its text is about. */
    public Object[] arguments() {
        return arguments.clone();
    }
}
