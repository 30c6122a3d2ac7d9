package de.lotse.discrimination.process;

import de.lotse.deadline.DeadlineRule;
import de.lotse.discrimination.ClockRule;
import de.lotse.discrimination.ClockStart;
import de.lotse.workflow.EngineCalls;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Which clocks an area calls for, by the decision table {@code discrimination-clocks}. */
@Component
public class ClockTable {

    private static final String TABLE = "discrimination-clocks";

    private final DecisionService decisions;
    private final EngineCalls engine;

    ClockTable(DecisionService decisions, EngineCalls engine) {
        this.decisions = decisions;
        this.engine = engine;
    }

    /**
     * @param area a shipped code of an area
     * @param offence whether it may be an offence that is prosecuted on complaint
     */
    public List<ClockRule> find(String area, boolean offence) {
        return engine
                .call(
                        () ->
                                decisions
                                        .evaluateDecisionTableByKey(TABLE)
                                        .decisionDefinitionWithoutTenantId()
                                        .variables(Map.of("area", area, "offence", offence))
                                        .evaluate()
                                        .getResultList())
                .stream()
                .map(ClockTable::rule)
                .distinct()
                .toList();
    }

    private static ClockRule rule(Map<String, Object> row) {
        return new ClockRule(
                DeadlineRule.valueOf((String) row.get("rule")),
                ClockStart.valueOf((String) row.get("start")));
    }
}
