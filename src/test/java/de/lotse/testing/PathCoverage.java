package de.lotse.testing;

import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** What of a model the paths of a test class have walked: flow nodes and sequence flows. */
public final class PathCoverage extends AbstractBpmnParseListener {

    private final Set<String> walked = new TreeSet<>();

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl transition) {
        transition.addListener(
                ExecutionListener.EVENTNAME_TAKE,
                (ExecutionListener) execution -> walked.add(transition.getId()));
    }

    /** Flow nodes and sequence flows of a model that no process instance has reached. */
    public Set<String> missedIn(ProcessEngine engine, String processKey) {
        engine.getHistoryService().createHistoricActivityInstanceQuery().list().stream()
                .filter(each -> processKey.equals(each.getProcessDefinitionKey()))
                .map(HistoricActivityInstance::getActivityId)
                .forEach(walked::add);
        Set<String> missed = new TreeSet<>();
        BpmnModelInstance model = model(engine, processKey);
        model.getModelElementsByType(FlowNode.class).forEach(node -> missed.add(node.getId()));
        model.getModelElementsByType(SequenceFlow.class).forEach(flow -> missed.add(flow.getId()));
        missed.removeAll(walked);
        missed.removeAll(flowsOfEventGateways(model));
        return missed;
    }

    /** The engine waits in the events behind such a gateway without taking the flows to them. */
    private Set<String> flowsOfEventGateways(BpmnModelInstance model) {
        Set<String> flows = new TreeSet<>();
        model.getModelElementsByType(EventBasedGateway.class).stream()
                .flatMap(gateway -> gateway.getOutgoing().stream())
                .filter(flow -> walked.contains(flow.getTarget().getId()))
                .forEach(flow -> flows.add(flow.getId()));
        return flows;
    }

    private static BpmnModelInstance model(ProcessEngine engine, String processKey) {
        String id =
                engine.getRepositoryService()
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(processKey)
                        .latestVersion()
                        .singleResult()
                        .getId();
        return engine.getRepositoryService().getBpmnModelInstance(id);
    }
}
