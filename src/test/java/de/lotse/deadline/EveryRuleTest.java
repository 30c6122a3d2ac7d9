package de.lotse.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every answer, whatever the rule, the service, the decision and the seat. */
class EveryRuleTest {

    private static final DeadlineCalculator CALCULATOR = Calculators.calculator();
    private static final WorkingDayCalendar CALENDAR = Calculators.calendar();
    private static final Set<DeadlineRule> NEVER_MOVED =
            Set.of(
                    DeadlineRule.RESIDENCE_PERMIT_RENEWAL,
                    DeadlineRule.SOCIAL_INACTION_ON_APPLICATION,
                    DeadlineRule.SOCIAL_INACTION_ON_OBJECTION,
                    DeadlineRule.ADMINISTRATIVE_INACTION,
                    DeadlineRule.DUBLIN_TRANSFER_PERIOD,
                    DeadlineRule.DUBLIN_TRANSFER_PERIOD_DETAINED,
                    DeadlineRule.DUBLIN_TRANSFER_PERIOD_ABSCONDED);

    @Provide
    Arbitrary<LocalDate> days() {
        long first = LocalDate.of(2015, 1, 1).toEpochDay();
        long last = LocalDate.of(2040, 12, 31).toEpochDay();
        return Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
    }

    @Property(tries = 5_000)
    void endsOnADayTheRuleAllowsAndExplainsItself(
            @ForAll DeadlineRule rule,
            @ForAll("days") LocalDate day,
            @ForAll ServiceMode service,
            @ForAll Instructions instructions,
            @ForAll Seat seat) {
        if (rule == DeadlineRule.ASYLUM_DECISION) {
            return;
        }
        RuleParameters asked = CALCULATOR.parametersOf(rule);
        CalculatedDeadline deadline =
                CALCULATOR
                        .calculate(
                                new DeadlineQuestion(
                                        rule,
                                        day,
                                        asked.service() ? service : null,
                                        null,
                                        asked.instructions() ? instructions : null,
                                        null,
                                        asked.duration() ? 3 : null,
                                        asked.duration() ? PeriodUnit.WEEKS : null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        seat))
                        .get(0);

        isSound(deadline, !NEVER_MOVED.contains(rule), seat);
    }

    @Property(tries = 5_000)
    void asylumDecisionsToo(
            @ForAll AsylumDecision decision,
            @ForAll("days") LocalDate lodgedOn,
            @ForAll("days") LocalDate served,
            @ForAll ServiceMode service,
            @ForAll Instructions instructions,
            @ForAll boolean article42) {
        boolean revocation = decision == AsylumDecision.REVOCATION;
        List<CalculatedDeadline> answer;
        try {
            answer =
                    CALCULATOR.calculate(
                            new DeadlineQuestion(
                                    DeadlineRule.ASYLUM_DECISION,
                                    served,
                                    service,
                                    null,
                                    instructions,
                                    null,
                                    null,
                                    null,
                                    revocation ? null : lodgedOn,
                                    revocation ? lodgedOn : null,
                                    decision,
                                    article42,
                                    Seat.RP));
        } catch (RefusedQuestionException refused) {
            assertThat(refused.refusals()).isNotEmpty();
            return;
        }

        assertThat(answer).isNotEmpty();
        assertThat(answer).extracting(CalculatedDeadline::kind).doesNotHaveDuplicates();
        answer.forEach(
                deadline -> isSound(deadline, !"DEPARTURE".equals(deadline.kind()), Seat.RP));
    }

    private static void isSound(CalculatedDeadline deadline, boolean moves, Seat seat) {
        if (moves) {
            assertThat(CALENDAR.isWorkingDay(deadline.due(), seat)).isTrue();
            assertThat(deadline.rolledOver())
                    .hasSize((int) (deadline.due().toEpochDay() - deadline.rawEnd().toEpochDay()));
        } else {
            assertThat(deadline.due()).isEqualTo(deadline.rawEnd());
        }
        assertThat(deadline.notifiedOn()).isBeforeOrEqualTo(deadline.due());
        assertThat(deadline.decisiveDate()).isBeforeOrEqualTo(deadline.due());
        assertThat(deadline.steps()).isNotEmpty().noneMatch(step -> step.contains("null"));
        assertThat(deadline.legalBasis()).isNotBlank().doesNotContain("null");
    }
}
