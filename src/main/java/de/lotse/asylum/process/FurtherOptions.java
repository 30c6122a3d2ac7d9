package de.lotse.asylum.process;

import de.lotse.asylum.FurtherOption;
import de.lotse.asylum.OptionsAnswers;
import de.lotse.asylum.OptionsAnswers.Circumstance;
import de.lotse.workflow.EngineCalls;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/**
 * Finds further ways to stay by the decision table {@code further-options}; the engine keeps
 * nothing of what is put in.
 */
@Component
public class FurtherOptions {

    private static final String TABLE = "further-options";
    private static final String NONE = "NONE";

    private final DecisionService decisions;
    private final EngineCalls engine;

    FurtherOptions(DecisionService decisions, EngineCalls engine) {
        this.decisions = decisions;
        this.engine = engine;
    }

    /**
     * What fits these answers, each way once.
     *
     * @param finallyRejected whether nothing can be done any more against the rejection
     */
    public List<FurtherOption> find(OptionsAnswers answers, boolean finallyRejected) {
        Set<FurtherOption> found = new LinkedHashSet<>();
        List<String> circumstances = new ArrayList<>(List.of(NONE));
        answers.circumstances().stream()
                .sorted()
                .map(Circumstance::name)
                .forEach(circumstances::add);
        for (String circumstance : circumstances) {
            engine.call(() -> evaluate(answers, finallyRejected, circumstance))
                    .forEach(row -> found.add(option(row)));
        }
        return List.copyOf(found);
    }

    private List<Map<String, Object>> evaluate(
            OptionsAnswers answers, boolean finallyRejected, String circumstance) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("finallyRejected", finallyRejected);
        inputs.put("stayMonths", answers.stayMonths());
        inputs.put("toleratedMonths", answers.toleratedMonths());
        inputs.put("age", answers.age());
        inputs.put("schoolYears", answers.schoolYears());
        inputs.put("training", answers.training() == null ? NONE : answers.training().name());
        inputs.put("workMonths", answers.workMonths());
        inputs.put("enteredBefore2023", answers.enteredBefore2023());
        inputs.put("circumstance", circumstance);
        return decisions
                .evaluateDecisionTableByKey(TABLE)
                .decisionDefinitionWithoutTenantId()
                .variables(inputs)
                .evaluate()
                .getResultList();
    }

    private static FurtherOption option(Map<String, Object> row) {
        return new FurtherOption(
                (String) row.get("option"),
                (String) row.get("reason"),
                (String) row.get("legalBasis"),
                (Boolean) row.get("review"));
    }
}
