package de.lotse.worklist.engine;

import de.lotse.casefile.CaseId;
import de.lotse.workflow.EngineCalls;
import de.lotse.workflow.ModelWords;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far a case has come in its models; callers have checked who may see it. */
@Component
@Transactional(readOnly = true)
public class CaseCourses {

    private static final List<String> NOT_A_STEP =
            List.of("processInstance", "multiInstanceBody", "subProcess");

    private final EngineCalls engine;
    private final HistoryService history;
    private final RepositoryService repository;
    private final ModelWords words;

    CaseCourses(
            EngineCalls engine,
            HistoryService history,
            RepositoryService repository,
            ModelWords words) {
        this.engine = engine;
        this.history = history;
        this.repository = repository;
        this.words = words;
    }

    /** The courses of a case, the one begun first comes first; empty while none has begun. */
    public List<CaseCourse> of(CaseId caseId) {
        return engine.call(
                () ->
                        history
                                .createHistoricProcessInstanceQuery()
                                .processInstanceBusinessKey(caseId.toString())
                                .orderByProcessInstanceStartTime()
                                .asc()
                                .list()
                                .stream()
                                .map(this::course)
                                .toList());
    }

    /** The model of a course as BPMN 2.0 XML. */
    public String model(CaseCourse course) {
        return engine.call(
                () -> {
                    try (InputStream xml = repository.getProcessModel(course.definitionId())) {
                        return words.diagram(
                                course.key(),
                                new String(xml.readAllBytes(), StandardCharsets.UTF_8));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private CaseCourse course(HistoricProcessInstance instance) {
        List<HistoricActivityInstance> activities =
                history
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .list()
                        .stream()
                        .sorted(Comparator.comparing(HistoricActivityInstance::getStartTime))
                        .toList();
        return new CaseCourse(
                instance.getProcessDefinitionId(),
                instance.getProcessDefinitionKey(),
                words.name(
                        instance.getProcessDefinitionKey(),
                        instance.getProcessDefinitionKey(),
                        instance.getProcessDefinitionName()),
                instance.getStartTime().toInstant(),
                instance.getEndTime() == null ? null : instance.getEndTime().toInstant(),
                steps(activities.stream().filter(one -> one.getEndTime() == null)),
                steps(
                        activities.stream()
                                .filter(one -> one.getEndTime() != null && !one.isCanceled())));
    }

    private List<CaseCourse.Step> steps(Stream<HistoricActivityInstance> activities) {
        Map<String, CaseCourse.Step> steps = new LinkedHashMap<>();
        activities
                .filter(one -> !NOT_A_STEP.contains(one.getActivityType()))
                .forEach(one -> steps.merge(one.getActivityId(), step(one), CaseCourse.Step::and));
        return List.copyOf(steps.values());
    }

    private String name(HistoricActivityInstance activity) {
        return activity.getActivityName() == null || isGateway(activity)
                ? ""
                : words.name(
                                activity.getProcessDefinitionKey(),
                                activity.getActivityId(),
                                activity.getActivityName())
                        .strip();
    }

    /** A question of the diagram, not something that was done. */
    private static boolean isGateway(HistoricActivityInstance activity) {
        return activity.getActivityType().endsWith("Gateway");
    }

    private CaseCourse.Step step(HistoricActivityInstance activity) {
        return new CaseCourse.Step(
                activity.getActivityId(),
                name(activity),
                "userTask".equals(activity.getActivityType()),
                activity.getStartTime().toInstant(),
                1);
    }
}
