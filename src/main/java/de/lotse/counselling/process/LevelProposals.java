package de.lotse.counselling.process;

import de.lotse.casefile.CaseLevel;
import de.lotse.counselling.LevelFacts;
import de.lotse.workflow.EngineCalls;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/**
 * Proposes the form of counselling by the decision table {@code counselling-level}. What is put in
 * stays in the case file: at the engine's history level nothing of it is kept.
 */
@Component
class LevelProposals {

    private static final String TABLE = "counselling-level";

    private final DecisionService decisions;
    private final EngineCalls engine;

    LevelProposals(DecisionService decisions, EngineCalls engine) {
        this.decisions = decisions;
        this.engine = engine;
    }

    LevelProposal propose(LevelFacts facts) {
        Map<String, Object> row =
                engine.call(
                        () ->
                                decisions
                                        .evaluateDecisionTableByKey(TABLE)
                                        .decisionDefinitionWithoutTenantId()
                                        .variables(inputs(facts))
                                        .evaluate()
                                        .getSingleResult()
                                        .getEntryMap());
        return new LevelProposal(
                CaseLevel.valueOf((String) row.get("level")), (String) row.get("reason"));
    }

    private static Map<String, Object> inputs(LevelFacts facts) {
        return Map.of(
                "lifeAreas", facts.lifeAreas(),
                "institutions", facts.institutions(),
                "protectionNeed", facts.protectionNeed(),
                "furtherAppointments", facts.furtherAppointments(),
                "asylumProcedure", facts.asylumProcedure());
    }
}
