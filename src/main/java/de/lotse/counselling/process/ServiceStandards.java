package de.lotse.counselling.process;

import de.lotse.deadline.Seat;
import de.lotse.deadline.WorkingDayCalendar;
import de.lotse.workflow.EngineCalls;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Reads the decision table {@code service-standards} in its newest version. */
@Component
public class ServiceStandards {

    private static final String TABLE = "service-standards";

    private enum Unit {
        WORKING_DAYS,
        MONTHS,
        TIMES
    }

    private record Value(int amount, Unit unit) {}

    private final DecisionService decisions;
    private final EngineCalls engine;
    private final WorkingDayCalendar calendar;

    ServiceStandards(DecisionService decisions, EngineCalls engine, WorkingDayCalendar calendar) {
        this.decisions = decisions;
        this.engine = engine;
        this.calendar = calendar;
    }

    /** The day on which something is due that began on this day; always a working day. */
    public LocalDate due(ServiceStandard standard, LocalDate from) {
        Value value = value(standard);
        return switch (value.unit()) {
            case WORKING_DAYS -> calendar.plusWorkingDays(from, value.amount(), Seat.RP);
            case MONTHS -> calendar.firstWorkingDayFrom(from.plusMonths(value.amount()), Seat.RP);
            case TIMES -> throw new IllegalStateException(standard + " is no period of time");
        };
    }

    /** The same, from today. */
    public LocalDate dueFromToday(ServiceStandard standard) {
        return due(standard, calendar.today());
    }

    int times(ServiceStandard standard) {
        Value value = value(standard);
        if (value.unit() != Unit.TIMES) {
            throw new IllegalStateException(standard + " is no number of times");
        }
        return value.amount();
    }

    private Value value(ServiceStandard standard) {
        Map<String, Object> row =
                engine.call(
                        () ->
                                decisions
                                        .evaluateDecisionTableByKey(TABLE)
                                        .decisionDefinitionWithoutTenantId()
                                        .variables(Map.of("standard", standard.name()))
                                        .evaluate()
                                        .getSingleResult()
                                        .getEntryMap());
        Number amount = (Number) row.get("amount");
        return new Value(amount.intValue(), Unit.valueOf((String) row.get("unit")));
    }
}
