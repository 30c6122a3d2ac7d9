package de.lotse.deadline.process;

import de.lotse.workflow.EngineCalls;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/**
 * Decision tables in their newest version. What a version says about given inputs is asked once,
 * since a version that was released never changes.
 */
@Component
class ReleasedTables {

    private record Lookup(String version, Map<String, Object> inputs) {}

    private final DecisionService decisions;
    private final RepositoryService repository;
    private final EngineCalls engine;
    private final Map<Lookup, List<Map<String, Object>>> known = new ConcurrentHashMap<>();

    ReleasedTables(DecisionService decisions, RepositoryService repository, EngineCalls engine) {
        this.decisions = decisions;
        this.repository = repository;
        this.engine = engine;
    }

    /**
     * The rows that match.
     *
     * @param inputs codes and flags, of which there are few
     */
    List<Map<String, Object>> rows(String table, Map<String, Object> inputs) {
        return engine.call(
                () -> known.computeIfAbsent(new Lookup(newest(table), inputs), this::evaluate));
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

    private List<Map<String, Object>> evaluate(Lookup asked) {
        return decisions
                .evaluateDecisionTableById(asked.version())
                .variables(asked.inputs())
                .evaluate()
                .getResultList();
    }
}
