package de.lotse.deadline.process;

import de.lotse.workflow.EngineCalls;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
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

    /** A row of a version that was released, which never changes. */
    private record Row(String version, String standard) {}

    private final DecisionService decisions;
    private final RepositoryService repository;
    private final EngineCalls engine;
    private final Map<Row, Value> known = new ConcurrentHashMap<>();

    StandardTable(DecisionService decisions, RepositoryService repository, EngineCalls engine) {
        this.decisions = decisions;
        this.repository = repository;
        this.engine = engine;
    }

    /** The one row of this standard. */
    public Value value(String table, String standard) {
        return engine.call(
                () -> known.computeIfAbsent(new Row(newest(table), standard), this::evaluate));
    }

    private String newest(String table) {
        return repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(table)
                .withoutTenantId()
                .latestVersion()
                .singleResult()
                .getId();
    }

    private Value evaluate(Row asked) {
        Map<String, Object> row =
                decisions
                        .evaluateDecisionTableById(asked.version())
                        .variables(Map.of("standard", asked.standard()))
                        .evaluate()
                        .getSingleResult()
                        .getEntryMap();
        Number amount = (Number) row.get("amount");
        return new Value(amount.intValue(), Unit.valueOf((String) row.get("unit")));
    }
}
