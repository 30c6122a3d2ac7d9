package de.lotse.patterns.process;

import de.lotse.casefile.CaseReassigned;
import de.lotse.patterns.Clearances;
import de.lotse.patterns.ReviewId;
import de.lotse.patterns.ReviewStarted;
import de.lotse.workflow.EngineCalls;
import de.lotse.workflow.ProcessVariable;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the process of a review in the transaction that has found the pattern. */
@Component
class ReviewWorkflow {

    private final EngineCalls engine;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ReviewTimes times;
    private final Clearances clearances;

    ReviewWorkflow(
            EngineCalls engine,
            RuntimeService runtime,
            TaskService tasks,
            ReviewTimes times,
            Clearances clearances) {
        this.engine = engine;
        this.runtime = runtime;
        this.tasks = tasks;
        this.times = times;
        this.clearances = clearances;
    }

    @EventListener
    void on(ReviewStarted event) {
        ReviewId review = event.id();
        Map<String, Object> start = new HashMap<>();
        StructuralReviews.REVIEW_ID.put(start, review.toString());
        StructuralReviews.SUPERVISION.put(start, StructuralReviews.ALL_SUPERVISORS);
        StructuralReviews.ASSESS_DUE.put(start, times.fromToday(ReviewStandard.ASSESS));
        StructuralReviews.REVIEW_DECISION.put(start, null);
        StructuralReviews.CLEARANCE_STATE.put(start, null);
        engine.start(StructuralReviews.KEY, review.toString(), start);
    }

    /** Questions to an adviser who has left go with her cases. */
    @EventListener
    void on(CaseReassigned event) {
        clearances
                .handOver(event.caseId(), event.from(), event.to())
                .forEach(
                        (review, question) ->
                                engine.run(() -> handOver(review, question, event.toLogin())));
    }

    private void handOver(ReviewId review, String question, String login) {
        tasks
                .createTaskQuery()
                .processInstanceBusinessKey(review.toString())
                .taskDefinitionKey(StructuralReviews.TASK_CLEAR)
                .list()
                .stream()
                .filter(task -> question.equals(variable(task, StructuralReviews.CLEARANCE_ID)))
                .forEach(
                        task -> {
                            runtime.setVariable(
                                    task.getExecutionId(), StructuralReviews.ADVISER.name(), login);
                            tasks.setAssignee(task.getId(), login);
                        });
    }

    private Object variable(Task task, ProcessVariable<?> variable) {
        return runtime.getVariable(task.getExecutionId(), variable.name());
    }
}
