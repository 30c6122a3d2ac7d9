package de.lotse.deadline;

import de.lotse.deadline.process.RuleRow;
import de.lotse.deadline.process.RuleTables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The deadlines of a decision on asylum, under the law that its application falls under. */
final class AsylumDeadlines {

    private static final String COURT_ACTION = "COURT_ACTION";
    private static final String REOPENING = "REOPENING";
    private static final String NEW_LAW = "NEW";

    /** Art. 85 AMMR names 2026-07-01, § 34a AsylG applies the AMMR since 2026-06-12. */
    private static final LocalDate AMMR_APPLIES = LocalDate.of(2026, 7, 1);

    private final RuleTables tables;
    private final DeadlineCalculator calculator;

    AsylumDeadlines(RuleTables tables, DeadlineCalculator calculator) {
        this.tables = tables;
        this.calculator = calculator;
    }

    List<CalculatedDeadline> of(DeadlineQuestion question) {
        AsylumRegime regime = AsylumRegime.of(tables, question);
        Notification notification = calculator.notification(question, "ASYLUM");
        List<RuleRow> rows = rows(regime, question);
        List<RuleRow> underNewLaw =
                regime.isOld() ? comparedWithNewLaw(question, rows.get(0)) : List.of();

        List<CalculatedDeadline> deadlines = new ArrayList<>();
        LocalDate actionEnd = null;
        for (RuleRow row : rows) {
            CalculationBasis basis =
                    new CalculationBasis(
                            row, row.text("kind"), CalculationBasis.ordinaryPeriod(row));
            basis.addNote(regime.explanation());
            addCautions(basis, question, underNewLaw);
            LocalDate start =
                    "ACTION_END".equals(row.text("start")) ? actionEnd : notification.day();
            CalculatedDeadline deadline = calculator.reckon(question, notification, basis, start);
            if (COURT_ACTION.equals(deadline.kind())) {
                actionEnd = deadline.due();
            }
            deadlines.add(beforeTheLastDay(deadline));
        }
        deadlines.addAll(onlyUnderNewLaw(question, notification, rows, underNewLaw));
        return deadlines;
    }

    /** The kinds that do not run while a court has not decided on an action filed in time. */
    Set<String> suspendedByAction(DeadlineQuestion question) {
        return rows(AsylumRegime.of(tables, question), question).stream()
                .filter(row -> row.is("suspendedByAction"))
                .map(row -> row.text("kind"))
                .collect(Collectors.toSet());
    }

    private List<RuleRow> rows(AsylumRegime regime, DeadlineQuestion question) {
        return tables.asylumDeadlines(
                regime.name(),
                question.decision().name(),
                !regime.isOld() && question.namesArticle42());
    }

    private void addCautions(
            CalculationBasis basis, DeadlineQuestion question, List<RuleRow> underNewLaw) {
        LegalPeriod caution = CalculationBasis.period(basis.row(), "cautionAmount", "cautionUnit");
        if (caution != null) {
            basis.addCaution(caution, "Nach vorsichtiger Lesart gilt die kürzere Frist.");
        }
        if (COURT_ACTION.equals(basis.kind())) {
            calculator.addStatedPeriod(basis, question);
        }
        underNewLaw.stream()
                .filter(row -> row.text("kind").equals(basis.kind()))
                .map(CalculationBasis::ordinaryPeriod)
                .filter(period -> isShorter(period, basis.ordinary(), question.serviceDate()))
                .forEach(
                        period ->
                                basis.addCaution(
                                        period,
                                        "Nach neuem Recht wäre die Frist kürzer (%s)."
                                                .formatted(period.inWords())));
        if (!underNewLaw.isEmpty()) {
            basis.review();
            basis.addNote(
                    "Altes Verfahren, aber Zustellung nach dem 12.06.2026: Ob die alten Fristen vor Gericht weiter gelten, ist nicht ausdrücklich geregelt. Maßgeblich ist die Belehrung im Bescheid; im Zweifel die kürzere Frist.");
        }
        if (isBetweenTheRegulations(question)) {
            basis.review();
            basis.addNote(
                    "Antrag zwischen dem 12. und 30.06.2026: Ob Dublin III oder die neue Verordnung gilt, im Einzelfall prüfen.");
        }
    }

    private static boolean isShorter(LegalPeriod one, LegalPeriod other, LocalDate day) {
        return one.lastDayAfter(day).isBefore(other.lastDayAfter(day));
    }

    private boolean isBetweenTheRegulations(DeadlineQuestion question) {
        return question.decision() == AsylumDecision.DUBLIN_TRANSFER
                && !AsylumRegime.of(tables, question).isOld()
                && question.lodgedOn().isBefore(AMMR_APPLIES);
    }

    /** § 87e does not say whether it keeps the old time limits before the courts. */
    private List<RuleRow> comparedWithNewLaw(DeadlineQuestion question, RuleRow oldRow) {
        String counterpart = oldRow.text("counterpart");
        if (counterpart == null
                || AsylumRegime.isOldOn(tables, question.decision(), question.serviceDate())) {
            return List.of();
        }
        return tables.asylumDeadlines(NEW_LAW, counterpart, question.namesArticle42());
    }

    private List<CalculatedDeadline> onlyUnderNewLaw(
            DeadlineQuestion question,
            Notification notification,
            List<RuleRow> rows,
            List<RuleRow> underNewLaw) {
        Set<String> known = rows.stream().map(row -> row.text("kind")).collect(Collectors.toSet());
        return underNewLaw.stream()
                .filter(row -> "INTERIM_RELIEF".equals(row.text("kind")))
                .filter(row -> !known.contains(row.text("kind")))
                .filter(row -> !CalculationBasis.isUncertain(row.text("source")))
                .map(
                        row -> {
                            CalculationBasis basis =
                                    new CalculationBasis(
                                            row,
                                            row.text("kind"),
                                            CalculationBasis.ordinaryPeriod(row));
                            basis.review();
                            basis.addNote(
                                    "Diese Frist kennt nur das neue Recht; vorsorglich einhalten.");
                            return calculator.reckon(
                                    question, notification, basis, notification.day());
                        })
                .toList();
    }

    /**
     * § 33 Abs. 5 Satz 5 AsylG a. F. asks that less than nine months have passed, so the last day
     * is not to be waited for.
     */
    private static CalculatedDeadline beforeTheLastDay(CalculatedDeadline deadline) {
        if (!REOPENING.equals(deadline.kind())) {
            return deadline;
        }
        LocalDate dayBefore = deadline.rawEnd().minusDays(1);
        List<String> steps = new ArrayList<>(deadline.steps());
        steps.add(
                "Vorsorglich handeln, bevor neun Monate voll sind: bis %s."
                        .formatted(GermanDates.inWords(dayBefore)));
        return new CalculatedDeadline(
                deadline.kind(),
                deadline.due(),
                deadline.rawEnd(),
                deadline.notifiedOn(),
                deadline.rolledOver(),
                dayBefore,
                deadline.legalBasis(),
                deadline.rule(),
                deadline.rulesAsOf(),
                deadline.needsReview(),
                deadline.note(),
                steps);
    }
}
