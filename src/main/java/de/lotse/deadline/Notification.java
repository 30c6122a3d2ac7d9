package de.lotse.deadline;

import de.lotse.deadline.process.RuleRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * From the act of service to the day from which a period runs.
 *
 * @param day the day of service or notification; it never moves to a working day
 * @param cautionDay an earlier day to reckon from to be safe, or {@code null}
 */
record Notification(
        LocalDate day,
        LocalDate cautionDay,
        String legalBasis,
        boolean needsReview,
        List<String> notes,
        List<String> steps) {

    /** An event that needs no service: the day is the day of the event. */
    static Notification ofEvent(LocalDate day) {
        return new Notification(
                day,
                null,
                null,
                false,
                List.of(),
                List.of("Das Ereignis war am " + GermanDates.inWords(day) + "."));
    }

    /** Service or notification by a row of the table of services. */
    static Notification byService(
            DeadlineQuestion question, String area, RuleRow row, WorkingDayCalendar calendar) {
        return new Reading(question, area, row, calendar).read();
    }

    private static final class Reading {

        private final DeadlineQuestion question;
        private final String area;
        private final RuleRow row;
        private final WorkingDayCalendar calendar;
        private final List<String> notes = new ArrayList<>();
        private final List<String> steps = new ArrayList<>();
        private LocalDate day;
        private LocalDate caution;
        private boolean review;

        Reading(DeadlineQuestion question, String area, RuleRow row, WorkingDayCalendar calendar) {
            this.question = question;
            this.area = area;
            this.row = row;
            this.calendar = calendar;
        }

        Notification read() {
            LocalDate act = question.serviceDate();
            day = period().lastDayAfter(act);
            review = CalculationBasis.isUncertain(row.text("source"));
            steps.add(
                    "Der Brief wurde am %s %s."
                            .formatted(GermanDates.inWords(act), row.text("act")));
            steps.add(
                    "%s (%s): %s."
                            .formatted(
                                    row.text("effect"),
                                    row.text("legalBasis"),
                                    GermanDates.inWords(day)));
            if (row.text("hint") != null) {
                notes.add(row.text("hint"));
            }
            explainFixedDay(act);
            considerReceipt();
            considerMissingFormality(act);
            return new Notification(day, caution, row.text("legalBasis"), review, notes, steps);
        }

        private LegalPeriod period() {
            return new LegalPeriod(row.number("amount"), PeriodUnit.valueOf(row.text("unit")));
        }

        /** That the day stays on a weekend is settled by case law in social law only. */
        private void explainFixedDay(LocalDate act) {
            if (day.equals(act)) {
                return;
            }
            calendar.whyClosed(day, question.seat())
                    .ifPresent(
                            because -> {
                                steps.add(
                                        "Dieser Tag ist kein Werktag (%s). Er verschiebt sich"
                                                        .formatted(because)
                                                + " trotzdem nicht; nur das Ende der Frist kann"
                                                + " sich verschieben.");
                                review |= !"SOCIAL".equals(area);
                            });
        }

        private void considerReceipt() {
            LocalDate received = question.receivedOn();
            if (received == null) {
                return;
            }
            String on = GermanDates.inWords(received);
            String counts = row.text("receipt");
            if ("LATER".equals(counts) && received.isAfter(day)) {
                steps.add(
                        "Der Brief kam nachweislich erst am %s an. Dieser spätere Zugang zählt; zur Sicherheit wird auch ab %s gerechnet."
                                .formatted(on, GermanDates.inWords(day)));
                caution = day;
                day = received;
            } else if ("EARLIER".equals(counts) && received.isBefore(day)) {
                steps.add(
                        "Der Brief wurde schon am %s ausgehändigt. Dieser Tag zählt."
                                .formatted(on));
                day = received;
            } else {
                steps.add("Der tatsächliche Zugang am %s ändert daran nichts.".formatted(on));
            }
        }

        private void considerMissingFormality(LocalDate act) {
            if (row.is("cautionFromAct")) {
                caution = act;
            }
        }
    }
}
