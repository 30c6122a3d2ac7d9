package de.lotse.deadline;

import java.time.LocalDate;

/**
 * What an adviser says to one calculated deadline.
 *
 * @param kind which of the calculated deadlines
 * @param due the last day: the calculated one when she confirms, another one when she changes it
 * @param precautionaryDue an earlier day to keep, or {@code null}
 * @param reason why it is changed or left out, free text that is stored sealed; {@code null} when
 *     she confirms
 */
public record DeadlineAnswer(
        String kind, Choice choice, LocalDate due, LocalDate precautionaryDue, String reason) {

    /** Confirmed as calculated, registered with other dates, or not registered at all. */
    public enum Choice {
        CONFIRMED,
        CHANGED,
        LEFT_OUT
    }

    public static DeadlineAnswer confirmed(CalculatedDeadline calculated) {
        return new DeadlineAnswer(
                calculated.kind(),
                Choice.CONFIRMED,
                calculated.due(),
                calculated.precautionaryDue(),
                null);
    }

    public static DeadlineAnswer changed(
            CalculatedDeadline calculated,
            LocalDate due,
            LocalDate precautionaryDue,
            String reason) {
        return new DeadlineAnswer(calculated.kind(), Choice.CHANGED, due, precautionaryDue, reason);
    }

    public static DeadlineAnswer leftOut(CalculatedDeadline calculated, String reason) {
        return new DeadlineAnswer(calculated.kind(), Choice.LEFT_OUT, null, null, reason);
    }

    boolean isRegistered() {
        return choice != Choice.LEFT_OUT;
    }
}
