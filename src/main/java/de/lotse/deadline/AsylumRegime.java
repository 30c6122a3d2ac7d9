package de.lotse.deadline;

import de.lotse.deadline.process.RuleRow;
import de.lotse.deadline.process.RuleTables;
import java.time.LocalDate;

/** Old or new asylum law, and the date that decided it (§ 87e AsylG). */
record AsylumRegime(String name, String decidedBy, LocalDate boundary, String legalBasis) {

    private static final String PROCEDURE_STARTED_ON = "procedureStartedOn";

    static AsylumRegime of(RuleTables tables, DeadlineQuestion question) {
        String parameter = decidingParameter(tables, question.decision());
        LocalDate day =
                PROCEDURE_STARTED_ON.equals(parameter)
                        ? question.procedureStartedOn()
                        : question.lodgedOn();
        return on(tables, question.decision(), day);
    }

    /** The parameter whose date decides for this decision. */
    static String decidingParameter(RuleTables tables, AsylumDecision decision) {
        return tables.asylumRegimes(decision.name()).get(0).text("decidedBy");
    }

    static boolean isOldOn(RuleTables tables, AsylumDecision decision, LocalDate day) {
        return on(tables, decision, day).isOld();
    }

    private static AsylumRegime on(RuleTables tables, AsylumDecision decision, LocalDate day) {
        RuleRow row =
                CalculationBasis.rowFor(
                        tables.asylumRegimes(decision.name()),
                        day,
                        () -> new RefusedQuestionException("lodgedOn", "rule-not-in-force"));
        LocalDate boundary =
                row.date("validFrom") == null
                        ? row.date("validTo").plusDays(1)
                        : row.date("validFrom");
        return new AsylumRegime(
                row.text("regime"), row.text("decidedBy"), boundary, row.text("legalBasis"));
    }

    boolean isOld() {
        return "OLD".equals(name);
    }

    String explanation() {
        String event =
                PROCEDURE_STARTED_ON.equals(decidedBy)
                        ? "Das Widerrufsverfahren hat %s begonnen (%s)."
                        : "Der Asylantrag wurde %s eingereicht (%s).";
        String when = (isOld() ? "vor dem " : "ab dem ") + GermanDates.inFigures(boundary);
        return (isOld() ? "Altes Asylrecht: " : "Neues Asylrecht: ")
                + event.formatted(when, legalBasis);
    }
}
