package de.lotse.deadline;

/**
 * An answer that does not do.
 *
 * @param kind of the calculated deadline it belongs to
 * @param field {@code choice}, {@code due}, {@code precautionaryDue} or {@code reason}
 * @param reason a code; its text stands in the messages under {@code deadline.error.<reason>}
 */
public record AnswerRefusal(String kind, String field, String reason) {

    public String messageKey() {
        return "deadline.error." + reason;
    }
}
