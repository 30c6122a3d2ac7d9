package de.lotse.deadline;

import de.lotse.deadline.RefusedQuestionException.Refusal;
import de.lotse.deadline.WorkingDayCalendar.ClosedDay;
import de.lotse.deadline.process.RuleRow;
import de.lotse.deadline.process.RuleTables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Calculates legal deadlines with their derivation (§§ 187, 188, 193 BGB, § 222 ZPO, § 31 VwVfG, §
 * 26 SGB X). Periods are data in decision tables; the arithmetic is here. Nothing is stored.
 */
public class DeadlineCalculator {

    private static final LocalDate LATEST_END = LocalDate.of(2199, 12, 31);

    private final RuleTables tables;
    private final WorkingDayCalendar calendar;
    private final QuestionCheck check;

    public DeadlineCalculator(RuleTables tables, WorkingDayCalendar calendar) {
        this.tables = tables;
        this.calendar = calendar;
        this.check = new QuestionCheck(tables);
    }

    /**
     * All deadlines that the event starts, several for a decision on asylum.
     *
     * @throws RefusedQuestionException when something is missing, impossible or does not fit
     */
    public List<CalculatedDeadline> calculate(DeadlineQuestion question) {
        List<Refusal> refusals = check.refusals(question);
        if (!refusals.isEmpty()) {
            throw new RefusedQuestionException(refusals);
        }
        return question.rule() == DeadlineRule.ASYLUM_DECISION
                ? new AsylumDeadlines(tables, this).of(question)
                : List.of(general(question));
    }

    /**
     * The kinds of the deadlines that do not run while a court has not decided on an action filed
     * in time (aufschiebende Wirkung), where the law says so expressly.
     */
    Set<String> suspendedByAction(DeadlineQuestion question) {
        return question.rule() == DeadlineRule.ASYLUM_DECISION
                ? new AsylumDeadlines(tables, this).suspendedByAction(question)
                : Set.of();
    }

    /** The parameters that this rule asks for, so that a form can show them. */
    public RuleParameters parametersOf(DeadlineRule rule) {
        return check.parametersOf(rule);
    }

    private CalculatedDeadline general(DeadlineQuestion question) {
        List<RuleRow> rows = tables.periods(question.rule().name());
        boolean served = "SERVICE".equals(rows.get(0).text("start"));
        Notification notification =
                served
                        ? notification(question, rows.get(0).text("area"))
                        : Notification.ofEvent(question.serviceDate());
        RuleRow row =
                CalculationBasis.rowFor(
                        rows,
                        notification.day(),
                        () -> new RefusedQuestionException("serviceDate", "rule-not-in-force"));
        LegalPeriod period =
                question.rule() == DeadlineRule.DURATION
                        ? new LegalPeriod(question.amount(), question.unit())
                        : CalculationBasis.ordinaryPeriod(row);
        CalculationBasis basis = new CalculationBasis(row, question.rule().name(), period);
        addStatedPeriod(basis, question);
        return reckon(question, notification, basis, notification.day());
    }

    Notification notification(DeadlineQuestion question, String area) {
        RuleRow row =
                CalculationBasis.rowFor(
                        tables.services(question.service().name(), area),
                        question.serviceDate(),
                        () -> new RefusedQuestionException("service", "service-not-known"));
        return Notification.byService(question, area, row, calendar);
    }

    void addStatedPeriod(CalculationBasis basis, DeadlineQuestion question) {
        LegalPeriod stated = question.statedPeriod();
        if (stated == null || stated.equals(basis.ordinary())) {
            return;
        }
        LocalDate day = question.serviceDate();
        boolean statedIsShorter =
                stated.lastDayAfter(day).isBefore(basis.ordinary().lastDayAfter(day));
        basis.addCaution(
                statedIsShorter ? stated : basis.ordinary(),
                "Die Belehrung nennt %s, das Gesetz %s: die kürzere Frist einhalten."
                        .formatted(stated.inWords(), basis.ordinary().inWords()));
        basis.addNote(
                "Die Belehrung nennt eine andere Frist (%s) als das Gesetz (%s). Belehrung und Bescheid fachlich prüfen."
                        .formatted(stated.inWords(), basis.ordinary().inWords()));
        basis.review();
    }

    /** Reckons one deadline from its start; the heart of the arithmetic. */
    CalculatedDeadline reckon(
            DeadlineQuestion question,
            Notification notification,
            CalculationBasis basis,
            LocalDate start) {
        boolean extended = !question.hasCorrectInstructions() && basis.longer() != null;
        LegalPeriod period = extended ? basis.longer() : basis.ordinary();
        String legalBasis =
                extended
                        ? basis.row().text("legalBasis")
                                + "; "
                                + basis.row().text("wrongLegalBasis")
                        : basis.row().text("legalBasis");
        LocalDate rawEnd = period.lastDayAfter(start);
        if (rawEnd.isAfter(LATEST_END)) {
            throw new RefusedQuestionException("amount", "too-long");
        }
        LocalDate due = end(rawEnd, basis, question);
        List<ClosedDay> rolledOver =
                basis.rolls() ? calendar.closedDaysFrom(rawEnd, question.seat()) : List.of();

        List<String> steps = new ArrayList<>(notification.steps());
        if (!start.equals(notification.day())) {
            steps.add(
                    "Die Klagefrist endet am %s; mit ihrem Ablauf beginnt diese Frist."
                            .formatted(GermanDates.inWords(start)));
        }
        steps.add(periodStep(basis, period, legalBasis, start));
        if (extended) {
            steps.add(
                    "Weil die Belehrung fehlt oder falsch ist, gilt eine längere Frist: %2$s statt %1$s."
                            .formatted(basis.ordinary().inWords(), period.inWords()));
            basis.addCaution(
                    basis.ordinary(),
                    "Ob die Belehrung wirklich falsch ist, entscheidet das Gericht; deshalb die gewöhnliche Frist (%s) einhalten."
                            .formatted(basis.ordinary().inWords()));
        }
        steps.add(endStep(basis, rawEnd, due, rolledOver));
        Optional<LocalDate> precaution =
                precaution(question, notification, basis, start, period, due, steps);

        notification.notes().forEach(basis::addNote);
        basis.addNote(basis.row().text("hint"));
        return new CalculatedDeadline(
                basis.kind(),
                due,
                rawEnd,
                notification.day(),
                rolledOver,
                precaution.orElse(null),
                withNotification(legalBasis, notification),
                question.rule(),
                basis.stateOfLaw(),
                basis.needsReview() || notification.needsReview(),
                basis.notes().isEmpty() ? null : String.join(" ", basis.notes()),
                steps);
    }

    private LocalDate end(LocalDate rawEnd, CalculationBasis basis, DeadlineQuestion question) {
        return basis.rolls() ? calendar.firstWorkingDayFrom(rawEnd, question.seat()) : rawEnd;
    }

    private static String periodStep(
            CalculationBasis basis, LegalPeriod period, String legalBasis, LocalDate start) {
        if (period.amount() == 0) {
            return "Zu tun: %s, spätestens an diesem Tag (%s)."
                    .formatted(basis.row().text("act"), legalBasis);
        }
        return "Zu tun: %s. Die Frist dafür: %s (%s). Sie beginnt am Tag danach, am %s."
                .formatted(
                        basis.row().text("act"),
                        period.inWords(),
                        legalBasis,
                        GermanDates.inWords(start.plusDays(1)));
    }

    private static String endStep(
            CalculationBasis basis, LocalDate rawEnd, LocalDate due, List<ClosedDay> rolledOver) {
        if (!rolledOver.isEmpty()) {
            return "Rechnerisch endet sie am %s. Das ist kein Werktag (%s). Sie endet deshalb am nächsten Werktag: %s, 24 Uhr."
                    .formatted(
                            GermanDates.inWords(rawEnd),
                            String.join(", ", rolledOver.stream().map(ClosedDay::because).toList()),
                            GermanDates.inWords(due));
        }
        String end = "Letzter Tag ist %s, 24 Uhr.".formatted(GermanDates.inWords(due));
        return basis.rolls()
                ? end
                : end + " Dieser Tag verschiebt sich an Wochenenden und Feiertagen nicht.";
    }

    private Optional<LocalDate> precaution(
            DeadlineQuestion question,
            Notification notification,
            CalculationBasis basis,
            LocalDate start,
            LegalPeriod period,
            LocalDate due,
            List<String> steps) {
        boolean fromNotification = start.equals(notification.day());
        LocalDate cautionStart =
                fromNotification && notification.cautionDay() != null
                        ? notification.cautionDay()
                        : start;
        if (cautionStart.isBefore(start)) {
            basis.addCaution(
                    period,
                    "Zur Sicherheit wird ab %s gerechnet."
                            .formatted(GermanDates.inWords(cautionStart)));
        }
        LocalDate earliest = null;
        String because = null;
        for (CalculationBasis.Caution caution : basis.cautions()) {
            LocalDate end = end(caution.period().lastDayAfter(cautionStart), basis, question);
            if (!end.isAfter(due) && (earliest == null || end.isBefore(earliest))) {
                earliest = end;
                because = caution.because();
            }
        }
        if (earliest != null) {
            steps.add(
                    "%s Vorsorglich handeln bis %s."
                            .formatted(because, GermanDates.inWords(earliest)));
        }
        return Optional.ofNullable(earliest);
    }

    private static String withNotification(String legalBasis, Notification notification) {
        return notification.legalBasis() == null
                ? legalBasis
                : legalBasis + "; Zustellung: " + notification.legalBasis();
    }
}
