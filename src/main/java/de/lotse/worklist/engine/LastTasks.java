package de.lotse.worklist.engine;

import de.lotse.casefile.CaseId;
import de.lotse.workflow.EngineCalls;
import de.lotse.workflow.ModelWords;
import java.time.Instant;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was done last in a case; callers have checked who may see it. */
@Component
@Transactional(readOnly = true)
public class LastTasks {

    private final EngineCalls engine;
    private final HistoryService history;
    private final RuntimeService runtime;
    private final ModelWords words;

    LastTasks(
            EngineCalls engine, HistoryService history, RuntimeService runtime, ModelWords words) {
        this.engine = engine;
        this.history = history;
        this.runtime = runtime;
        this.words = words;
    }

    /**
     * A task that is over.
     *
     * @param name in the words of the model and the reader's language
     * @param done whether it was done, rather than dropped with its course
     */
    public record LastTask(String name, Instant endedAt, boolean done) {}

    /** The task that ended last; empty where there never was one. */
    public Optional<LastTask> of(CaseId caseId) {
        return engine.call(
                () ->
                        history
                                .createHistoricTaskInstanceQuery()
                                .processInstanceBusinessKey(caseId.toString())
                                .finished()
                                .orderByHistoricTaskInstanceEndTime()
                                .desc()
                                .listPage(0, 1)
                                .stream()
                                .map(this::last)
                                .findFirst());
    }

    /** Whether a course of the case is still under way. */
    public boolean isUnderWay(CaseId caseId) {
        return engine.call(
                () ->
                        runtime.createProcessInstanceQuery()
                                        .processInstanceBusinessKey(caseId.toString())
                                        .count()
                                > 0);
    }

    private LastTask last(HistoricTaskInstance task) {
        return new LastTask(
                words.name(
                        task.getProcessDefinitionKey(),
                        task.getTaskDefinitionKey(),
                        task.getName()),
                task.getEndTime().toInstant(),
                "completed".equals(task.getDeleteReason()));
    }
}
