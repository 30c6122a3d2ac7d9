package de.lotse.worklist.engine;

import java.util.Map;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** Evaluates the FEEL conditions under which fields of a Camunda Form are hidden. */
@Component
public class FormConditions {

    private final ProcessEngineConfigurationImpl engine;

    FormConditions(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    /**
     * @param condition FEEL without the leading {@code =}
     * @param answers by field, {@code null} where nothing is answered
     * @return whether it holds; a condition that cannot be read hides nothing
     */
    public boolean holds(String condition, Map<String, Object> answers) {
        var decisions = (DefaultDmnEngineConfiguration) engine.getDmnEngine().getConfiguration();
        try {
            return Boolean.TRUE.equals(
                    decisions
                            .getFeelEngine()
                            .evaluateSimpleExpression(
                                    condition, Variables.fromMap(answers).asVariableContext()));
        } catch (FeelException e) {
            return false;
        }
    }
}
