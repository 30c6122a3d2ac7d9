package de.lotse.deadline;

import de.lotse.deadline.RefusedQuestionException.Refusal;
import de.lotse.deadline.process.RuleRow;
import de.lotse.deadline.process.RuleTables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a question lacks, and what does not fit in it. */
final class QuestionCheck {

    private static final String REQUIRED = "required";
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);
    private static final int GREATEST_AMOUNT = 9999;

    private final RuleTables tables;

    QuestionCheck(RuleTables tables) {
        this.tables = tables;
    }

    RuleParameters parametersOf(DeadlineRule rule) {
        if (rule == DeadlineRule.ASYLUM_DECISION) {
            return new RuleParameters(true, true, false, true);
        }
        RuleRow row = tables.periods(rule.name()).get(0);
        return new RuleParameters(
                "SERVICE".equals(row.text("start")),
                row.is("instructions"),
                rule == DeadlineRule.DURATION,
                false);
    }

    List<Refusal> refusals(DeadlineQuestion question) {
        List<Refusal> refusals = new ArrayList<>();
        if (question.rule() == null) {
            refusals.add(new Refusal("rule", REQUIRED));
            return refusals;
        }
        RuleParameters parameters = parametersOf(question.rule());
        require(question.serviceDate(), "serviceDate", refusals);
        checkRange(question.serviceDate(), "serviceDate", refusals);
        checkRange(question.receivedOn(), "receivedOn", refusals);
        checkRange(question.lodgedOn(), "lodgedOn", refusals);
        checkRange(question.procedureStartedOn(), "procedureStartedOn", refusals);
        checkService(question, parameters, refusals);
        checkInstructions(question, parameters, refusals);
        checkDuration(question, parameters, refusals);
        if (parameters.asylumDecision()) {
            checkAsylumDecision(question, refusals);
        } else {
            refuseAsylumParameters(question, refusals);
        }
        return refusals;
    }

    private static void checkService(
            DeadlineQuestion question, RuleParameters parameters, List<Refusal> refusals) {
        if (!parameters.service()) {
            refuse(question.service(), "service", "no-service", refusals);
            refuse(question.receivedOn(), "receivedOn", "no-service", refusals);
            return;
        }
        require(question.service(), "service", refusals);
        if (isBefore(question.receivedOn(), question.serviceDate())) {
            refusals.add(new Refusal("receivedOn", "received-before-service"));
        }
    }

    private static void checkInstructions(
            DeadlineQuestion question, RuleParameters parameters, List<Refusal> refusals) {
        if (!parameters.instructions()) {
            refuse(question.instructions(), "instructions", "no-instructions", refusals);
            refuse(question.statedPeriod(), "statedPeriod", "no-instructions", refusals);
        } else if (question.decision() != AsylumDecision.RECOGNITION) {
            require(question.instructions(), "instructions", refusals);
        }
    }

    private static void checkDuration(
            DeadlineQuestion question, RuleParameters parameters, List<Refusal> refusals) {
        if (parameters.duration()) {
            require(question.amount(), "amount", refusals);
            require(question.unit(), "unit", refusals);
            checkAmount(question.amount(), refusals);
        } else {
            refuse(question.amount(), "amount", "only-for-duration", refusals);
            refuse(question.unit(), "unit", "only-for-duration", refusals);
        }
    }

    private static void refuseAsylumParameters(DeadlineQuestion question, List<Refusal> refusals) {
        String reason =
                question.rule() == DeadlineRule.ADMINISTRATIVE_OBJECTION
                        ? "no-objection-in-asylum-law"
                        : "only-for-asylum-decision";
        refuse(question.decision(), "decision", reason, refusals);
        refuse(question.lodgedOn(), "lodgedOn", reason, refusals);
        refuse(question.procedureStartedOn(), "procedureStartedOn", reason, refusals);
        refuse(question.article42(), "article42", reason, refusals);
    }

    private void checkAsylumDecision(DeadlineQuestion question, List<Refusal> refusals) {
        require(question.decision(), "decision", refusals);
        if (question.decision() == null) {
            return;
        }
        boolean byProcedure =
                "procedureStartedOn"
                        .equals(AsylumRegime.decidingParameter(tables, question.decision()));
        if (byProcedure) {
            require(question.procedureStartedOn(), "procedureStartedOn", refusals);
        } else {
            require(question.lodgedOn(), "lodgedOn", refusals);
            refuse(
                    question.procedureStartedOn(),
                    "procedureStartedOn",
                    "only-for-revocation",
                    refusals);
        }
        checkOrder(question, refusals);
        if (refusals.isEmpty()) {
            checkRegimeKnows(question, refusals);
        }
    }

    private static void checkOrder(DeadlineQuestion question, List<Refusal> refusals) {
        if (isBefore(question.serviceDate(), question.lodgedOn())) {
            refusals.add(new Refusal("lodgedOn", "lodged-after-service"));
        }
        if (isBefore(question.serviceDate(), question.procedureStartedOn())) {
            refusals.add(new Refusal("procedureStartedOn", "started-after-service"));
        }
    }

    private void checkRegimeKnows(DeadlineQuestion question, List<Refusal> refusals) {
        AsylumRegime regime = AsylumRegime.of(tables, question);
        String decision = question.decision().name();
        if (regime.isOld()) {
            checkOldLawKnows(question, decision, refusals);
        } else if (tables.asylumDeadlines("NEW", decision, false).isEmpty()) {
            refusals.add(new Refusal("decision", "not-in-new-law"));
        } else if (tables.asylumDeadlines("NEW", decision, question.namesArticle42()).isEmpty()) {
            refusals.add(new Refusal("article42", "article42-does-not-fit"));
        }
    }

    /** An old case decided under the new law may name Art. 42: the shorter period is kept then. */
    private void checkOldLawKnows(
            DeadlineQuestion question, String decision, List<Refusal> refusals) {
        if (tables.asylumDeadlines("OLD", decision, false).isEmpty()) {
            refusals.add(new Refusal("decision", "not-in-old-law"));
        } else if (question.namesArticle42()
                && AsylumRegime.isOldOn(tables, question.decision(), question.serviceDate())) {
            refusals.add(new Refusal("article42", "article42-only-in-new-law"));
        }
    }

    private static boolean isBefore(LocalDate one, LocalDate other) {
        return one != null && other != null && one.isBefore(other);
    }

    private static void checkAmount(Integer amount, List<Refusal> refusals) {
        if (amount != null && (amount < 1 || amount > GREATEST_AMOUNT)) {
            refusals.add(new Refusal("amount", "amount-out-of-range"));
        }
    }

    private static void checkRange(LocalDate day, String field, List<Refusal> refusals) {
        if (day != null && (day.isBefore(EARLIEST) || day.isAfter(LATEST))) {
            refusals.add(new Refusal(field, "date-out-of-range"));
        }
    }

    private static void require(Object value, String field, List<Refusal> refusals) {
        if (value == null) {
            refusals.add(new Refusal(field, REQUIRED));
        }
    }

    private static void refuse(Object value, String field, String reason, List<Refusal> refusals) {
        if (value != null) {
            refusals.add(new Refusal(field, reason));
        }
    }
}
