package de.lotse.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;

/** Tests a decision table row by row, and fails when a row has no test. */
public final class DecisionRows {

    private final String resource;
    private final Set<String> tested = new HashSet<>();
    private final List<String> matched = new ArrayList<>();
    private final DmnEngine engine;
    private final DmnDecision decision;

    /**
     * @param module the folder of the table
     * @param key its id and file name
     */
    public DecisionRows(String module, String key) {
        resource = "/models/" + module + "/" + key + ".dmn";
        DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
        configuration
                .getCustomPostDecisionTableEvaluationListeners()
                .add(
                        event ->
                                event.getMatchingRules().stream()
                                        .map(DmnEvaluatedDecisionRule::getId)
                                        .forEach(matched::add));
        engine = configuration.buildEngine();
        try (InputStream model = open()) {
            decision = engine.parseDecision(key, model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The row matches these inputs, given as name, value, name, value. */
    public Map<String, Object> matches(String rule, Object... inputs) {
        matched.clear();
        Map<String, Object> variables = variables(inputs);
        DmnDecisionTableResult result = engine.evaluateDecisionTable(decision, variables);
        assertThat(matched).as("rows for %s", variables).contains("rule_" + rule);
        tested.add("rule_" + rule);
        return result.get(matched.indexOf("rule_" + rule)).getEntryMap();
    }

    /** The rows that match these inputs. */
    public List<String> matching(Object... inputs) {
        matched.clear();
        engine.evaluateDecisionTable(decision, variables(inputs));
        return List.copyOf(matched);
    }

    /** Exactly one row matches; the table's hit policy refuses several. */
    public void matchesOne(Object... inputs) {
        matched.clear();
        engine.evaluateDecisionTable(decision, variables(inputs));
        assertThat(matched).hasSize(1);
    }

    private static Map<String, Object> variables(Object... inputs) {
        Map<String, Object> variables = new HashMap<>();
        for (int i = 0; i < inputs.length; i += 2) {
            variables.put((String) inputs[i], inputs[i + 1]);
        }
        return variables;
    }

    /** Rows that no test has named. */
    public Set<String> untested() {
        try (InputStream model = open()) {
            Set<String> rules = new HashSet<>();
            Dmn.readModelFromStream(model)
                    .getModelElementsByType(Rule.class)
                    .forEach(rule -> rules.add(rule.getId()));
            rules.removeAll(tested);
            return rules;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream open() {
        return DecisionRows.class.getResourceAsStream(resource);
    }
}
