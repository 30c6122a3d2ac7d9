package de.lotse.deadline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.lotse.deadline.Calculators;
import de.lotse.deadline.DeadlineCalculator;
import de.lotse.deadline.RefusedQuestionException;
import de.lotse.deadline.RefusedQuestionException.Refusal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalculatorRefusalsTest {

    private static final DeadlineCalculator CALCULATOR = Calculators.calculator();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "serviceDate=2026-11-23 | rule | required",
                "rule=NO_SUCH_RULE&serviceDate=2026-11-23 | rule | unknown-value",
                "rule=DURATION&amount=1&unit=WEEKS | serviceDate | required",
                "rule=DURATION&amount=1&unit=WEEKS&serviceDate=2026-02-29 | serviceDate | not-a-date",
                "rule=DURATION&amount=1&unit=WEEKS&serviceDate=23.11.2026 | serviceDate | not-a-date",
                "rule=DURATION&amount=1&unit=WEEKS&serviceDate=0001-01-01 | serviceDate | date-out-of-range",
                "rule=DURATION&unit=WEEKS&serviceDate=2026-11-23 | amount | required",
                "rule=DURATION&amount=1&serviceDate=2026-11-23 | unit | required",
                "rule=DURATION&amount=0&unit=WEEKS&serviceDate=2026-11-23 | amount | amount-out-of-range",
                "rule=DURATION&amount=-1&unit=WEEKS&serviceDate=2026-11-23 | amount | amount-out-of-range",
                "rule=DURATION&amount=1.5&unit=WEEKS&serviceDate=2026-11-23 | amount | not-a-number",
                "rule=DURATION&amount=9999&unit=YEARS&serviceDate=2026-11-23 | amount | too-long",
                "rule=DURATION&amount=1&unit=FORTNIGHTS&serviceDate=2026-11-23 | unit | unknown-value",
                "rule=DURATION&amount=1&unit=WEEKS&serviceDate=2026-11-23&seat=XX | seat | unknown-value",
                "rule=DURATION&amount=1&unit=WEEKS&serviceDate=2026-11-23&service=PZU_MAILBOX | service | no-service",
                "rule=DURATION&amount=1&unit=WEEKS&serviceDate=2026-11-23&colour=blue | colour | unknown-parameter",
                "rule=SOCIAL_OBJECTION&instructions=CORRECT&serviceDate=2026-11-23 | service | required",
                "rule=SOCIAL_OBJECTION&service=PIGEON&instructions=CORRECT&serviceDate=2026-11-23 | service | unknown-value",
                "rule=SOCIAL_OBJECTION&service=PZU_MAILBOX&serviceDate=2026-11-23 | instructions | required",
                "rule=SOCIAL_OBJECTION&service=PZU_MAILBOX&instructions=MAYBE&serviceDate=2026-11-23 | instructions | unknown-value",
                "rule=SOCIAL_OBJECTION&service=PZU_MAILBOX&instructions=CORRECT&statedPeriod=soon&serviceDate=2026-11-23 | statedPeriod | not-a-period",
                "rule=SOCIAL_OBJECTION&service=ORDINARY_LETTER&instructions=CORRECT&receivedOn=2026-11-20&serviceDate=2026-11-23 | receivedOn | received-before-service",
                "rule=SOCIAL_OBJECTION&service=PZU_MAILBOX&instructions=CORRECT&serviceDate=2026-11-23&amount=3 | amount | only-for-duration",
                "rule=COURT_CALL_TO_PURSUE&serviceDate=2026-11-23 | service | required",
                "rule=COURT_CALL_TO_PURSUE&service=PZU_MAILBOX&instructions=CORRECT&serviceDate=2026-11-23 | instructions | no-instructions",
                "rule=ADMINISTRATIVE_OBJECTION&service=PZU_MAILBOX&instructions=CORRECT&serviceDate=2026-11-23&decision=UNFOUNDED | decision | no-objection-in-asylum-law",
                "rule=SOCIAL_OBJECTION&service=PZU_MAILBOX&instructions=CORRECT&serviceDate=2026-11-23&lodgedOn=2026-01-01 | lodgedOn | only-for-asylum-decision",
                "rule=ASYLUM_DECISION&lodgedOn=2026-07-06&service=PZU_MAILBOX&instructions=CORRECT&serviceDate=2026-10-19 | decision | required",
                "rule=ASYLUM_DECISION&decision=UNFOUNDED&service=PZU_MAILBOX&instructions=CORRECT&serviceDate=2026-10-19 | lodgedOn | required",
                "rule=ASYLUM_DECISION&decision=REVOCATION&service=PZU_MAILBOX&instructions=CORRECT&serviceDate=2026-10-19 | procedureStartedOn | required",
                "rule=ASYLUM_DECISION&lodgedOn=2026-07-06&decision=DISCONTINUED&service=PZU_MAILBOX&instructions=CORRECT&serviceDate=2026-10-19 | decision | not-in-new-law",
                "rule=ASYLUM_DECISION&lodgedOn=2026-07-06&decision=SECOND_APPLICATION&service=PZU_MAILBOX&instructions=CORRECT&serviceDate=2026-10-19 | decision | not-in-new-law",
                "rule=ASYLUM_DECISION&lodgedOn=2026-06-11&decision=IMPLICITLY_WITHDRAWN&service=PZU_MAILBOX&instructions=CORRECT&serviceDate=2026-10-19 | decision | not-in-old-law",
                "rule=ASYLUM_DECISION&lodgedOn=2025-06-11&decision=UNFOUNDED&article42=true&service=PZU_MAILBOX&instructions=CORRECT&serviceDate=2026-05-19 | article42 | article42-only-in-new-law",
                "rule=ASYLUM_DECISION&lodgedOn=2026-07-06&decision=UNFOUNDED&article42=perhaps&service=PZU_MAILBOX&instructions=CORRECT&serviceDate=2026-10-19 | article42 | not-true-or-false",
                "rule=ASYLUM_DECISION&procedureStartedOn=2026-07-06&decision=REVOCATION&article42=true&service=PZU_MAILBOX&instructions=CORRECT&serviceDate=2026-10-19 | article42 | article42-does-not-fit",
                "rule=ASYLUM_DECISION&lodgedOn=2026-07-06&decision=UNFOUNDED&service=PZU_MAILBOX&instructions=CORRECT&serviceDate=2026-07-01 | lodgedOn | lodged-after-service",
            })
    void refusesRatherThanGuess(String query, String field, String reason) {
        Map<String, String[]> parameters = new HashMap<>();
        for (String pair : query.split("&")) {
            String[] nameAndValue = pair.split("=", 2);
            parameters.put(nameAndValue[0], new String[] {nameAndValue[1]});
        }

        RefusedQuestionException refusal =
                catchThrowableOfType(
                        RefusedQuestionException.class,
                        () -> CALCULATOR.calculate(QuestionReader.read(parameters)));

        assertThat(refusal.refusals()).contains(new Refusal(field, reason));
    }
}
