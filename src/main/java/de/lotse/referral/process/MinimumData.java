package de.lotse.referral.process;

import de.lotse.consent.DataKind;
import de.lotse.consent.TransmissionPurpose;
import de.lotse.workflow.EngineCalls;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** What a service needs at least for a purpose, from the decision table {@code referral-data}. */
@Component
public class MinimumData {

    private static final String TABLE = "referral-data";

    private final DecisionService decisions;
    private final EngineCalls engine;

    MinimumData(DecisionService decisions, EngineCalls engine) {
        this.decisions = decisions;
        this.engine = engine;
    }

    public Set<DataKind> of(TransmissionPurpose purpose) {
        String codes =
                engine.call(
                        () ->
                                decisions
                                        .evaluateDecisionTableByKey(TABLE)
                                        .decisionDefinitionWithoutTenantId()
                                        .variables(Map.of("purpose", purpose.name()))
                                        .evaluate()
                                        .getSingleEntry());
        Set<DataKind> kinds = EnumSet.noneOf(DataKind.class);
        Arrays.stream(codes.split(",")).map(DataKind::valueOf).forEach(kinds::add);
        return Collections.unmodifiableSet(kinds);
    }
}
