package de.lotse.counselling.process;

import de.lotse.directory.ProtectionNeed;
import de.lotse.directory.Topic;
import de.lotse.workflow.EngineCalls;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/**
 * Proposes kinds of services beside the counselling by the decision table {@code
 * complementary-services}; the engine keeps nothing of what is put in.
 */
@Component
public class ComplementaryServices {

    private static final String TABLE = "complementary-services";

    /**
     * A kind of service that may help.
     *
     * @param service a code of the table, that of a {@link de.lotse.directory.ServiceKind}
     * @param reason a code of the table; its text stands under {@code counselling.because.CODE}
     */
    public record Proposal(String service, String reason) {}

    private final DecisionService decisions;
    private final EngineCalls engine;

    ComplementaryServices(DecisionService decisions, EngineCalls engine) {
        this.decisions = decisions;
        this.engine = engine;
    }

    /**
     * What fits these topics and protection needs, each proposal once.
     *
     * @param age in years; {@code null} where it is not known
     */
    public List<Proposal> propose(Set<Topic> topics, Integer age, Set<ProtectionNeed> needs) {
        Set<Proposal> proposals = new LinkedHashSet<>();
        for (String topic : withNone(topics)) {
            for (String need : withNone(needs)) {
                evaluate(topic, age, need)
                        .forEach(
                                row ->
                                        proposals.add(
                                                new Proposal(
                                                        row.getEntry("service"),
                                                        row.getEntry("reason"))));
            }
        }
        return List.copyOf(proposals);
    }

    private DmnDecisionTableResult evaluate(String topic, Integer age, String need) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("topic", topic);
        inputs.put("age", age);
        inputs.put("protectionNeed", need);
        return engine.call(
                () ->
                        decisions
                                .evaluateDecisionTableByKey(TABLE)
                                .decisionDefinitionWithoutTenantId()
                                .variables(inputs)
                                .evaluate());
    }

    /** Rows that ask for one thing only match where the other is none. */
    private static List<String> withNone(Set<? extends Enum<?>> codes) {
        List<String> all = new ArrayList<>();
        codes.stream().sorted().map(Enum::name).forEach(all::add);
        if (all.isEmpty()) {
            all.add(null);
        }
        return all;
    }
}
