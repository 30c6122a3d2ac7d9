package de.lotse.deadline;

/** A deadline cannot be entered or changed like this; nothing was saved. */
public class DeadlineRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String reason;

    /**
     * @param field the property that is wrong
     * @param reason a code; its text stands in the messages under {@code deadline.error.<reason>}
     */
    public DeadlineRefusedException(String field, String reason) {
        super("Refused: " + reason);
        this.field = field;
        this.reason = reason;
    }

    public String field() {
        return field;
    }

    String reason() {
        return reason;
    }

    public String messageKey() {
        return "deadline.error." + reason;
    }
}
