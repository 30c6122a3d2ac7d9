package de.lotse.patterns.process;

import de.lotse.patterns.PatternThreshold;
import de.lotse.workflow.EngineCalls;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** From when on cases count as a pattern, by the decision table {@code pattern-thresholds}. */
@Component
public class PatternThresholds {

    private static final String TABLE = "pattern-thresholds";

    private final DecisionService decisions;
    private final EngineCalls engine;

    PatternThresholds(DecisionService decisions, EngineCalls engine) {
        this.decisions = decisions;
        this.engine = engine;
    }

    /** The threshold for a shipped area and a kind of institution. */
    public PatternThreshold of(String area, String institution) {
        Map<String, Object> row =
                engine.call(
                        () ->
                                decisions
                                        .evaluateDecisionTableByKey(TABLE)
                                        .decisionDefinitionWithoutTenantId()
                                        .variables(Map.of("area", area, "institution", institution))
                                        .evaluate()
                                        .getSingleResult()
                                        .getEntryMap());
        return new PatternThreshold((Integer) row.get("cases"), (Integer) row.get("months"));
    }
}
