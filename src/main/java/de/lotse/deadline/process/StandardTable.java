package de.lotse.deadline.process;

import de.lotse.workflow.EngineCalls;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/**
 * Reads a table of times that the services set themselves, in its newest version: input {@code
 * standard}, outputs {@code amount} and {@code unit}.
 */
@Component
public class StandardTable {

    public enum Unit {
        WORKING_DAYS,
        MONTHS,
        TIMES
    }

    public record Value(int amount, Unit unit) {}

    private final DecisionService decisions;
    private final EngineCalls engine;

    StandardTable(DecisionService decisions, EngineCalls engine) {
        this.decisions = decisions;
        this.engine = engine;
    }

    /** The one row of this standard. */
    public Value value(String table, String standard) {
        Map<String, Object> row =
                engine.call(
                        () ->
                                decisions
                                        .evaluateDecisionTableByKey(table)
                                        .decisionDefinitionWithoutTenantId()
                                        .variables(Map.of("standard", standard))
                                        .evaluate()
                                        .getSingleResult()
                                        .getEntryMap());
        Number amount = (Number) row.get("amount");
        return new Value(amount.intValue(), Unit.valueOf((String) row.get("unit")));
    }
}
