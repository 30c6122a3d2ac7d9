package de.lotse.asylum;

import de.lotse.deadline.WorkingDayCalendar;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A hearing as it stands in the case file.
 *
 * @param moved how often its date was moved
 * @param outcome {@code null} until it is recorded
 */
public record HearingView(
        HearingId id,
        ProcedureId procedure,
        Instant takesPlace,
        int moved,
        HearingOutcome outcome,
        HearingTexts texts,
        long version) {

    public boolean isOpen() {
        return outcome == null;
    }

    /** The day in Europe/Berlin. */
    public LocalDate day() {
        return LocalDate.ofInstant(takesPlace, WorkingDayCalendar.BERLIN);
    }
}
