package de.lotse.patterns.process;

import de.lotse.patterns.ClearanceAnswer;
import de.lotse.patterns.Clearances;
import de.lotse.patterns.MeasureResult;
import de.lotse.patterns.NewMeasure;
import de.lotse.patterns.NoActionReason;
import de.lotse.patterns.ReviewId;
import de.lotse.patterns.ReviewMeasures;
import de.lotse.patterns.ReviewOutcome;
import de.lotse.patterns.ReviewWay;
import de.lotse.patterns.Reviews;
import de.lotse.security.CurrentPerson;
import de.lotse.security.EngineGroups;
import de.lotse.security.SignedIn;
import de.lotse.security.TenantScope;
import de.lotse.web.NotFoundException;
import de.lotse.workflow.EngineCalls;
import de.lotse.workflow.TaskNotYoursException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saves what was typed for a step of a review and completes the step, or does neither. */
@Service
@Transactional
public class ReviewSteps {

    private final EngineCalls engine;
    private final TaskService tasks;
    private final HistoryService history;
    private final Reviews reviews;
    private final Clearances clearances;
    private final ReviewMeasures measures;
    private final ReviewTimes times;
    private final SignedIn signedIn;

    ReviewSteps(
            EngineCalls engine,
            TaskService tasks,
            HistoryService history,
            Reviews reviews,
            Clearances clearances,
            ReviewMeasures measures,
            ReviewTimes times,
            SignedIn signedIn) {
        this.engine = engine;
        this.tasks = tasks;
        this.history = history;
        this.reviews = reviews;
        this.clearances = clearances;
        this.measures = measures;
        this.times = times;
        this.signedIn = signedIn;
    }

    /**
     * The step of a task.
     *
     * @param element the step the page is for, its id in the model
     * @throws NotFoundException when there is no such task for this person
     * @throws ReviewStepDoneException when it was done or fell away
     * @throws TaskNotYoursException when another person has it
     */
    @Transactional(readOnly = true)
    public ReviewStep require(String taskId, String element) {
        if (taskId == null || TenantScope.currentTenant().isEmpty()) {
            throw new NotFoundException("step");
        }
        Task task = engine.call(() -> tasks.createTaskQuery().taskId(taskId).singleResult());
        if (task == null) {
            throw gone(taskId, element);
        }
        CurrentPerson person = signedIn.require();
        Map<String, Object> variables = engine.call(() -> tasks.getVariables(taskId));
        boolean hers = person.username().equals(task.getAssignee());
        if (!element.equals(task.getTaskDefinitionKey())
                || !variables.containsKey(StructuralReviews.REVIEW_ID.name())
                || !hers && !isCandidate(person, taskId)) {
            throw new NotFoundException("step");
        }
        if (!hers && task.getAssignee() != null) {
            throw new TaskNotYoursException(taskId);
        }
        ReviewId review =
                StructuralReviews.REVIEW_ID.find(variables).flatMap(ReviewId::parse).orElseThrow();
        return new ReviewStep(taskId, element, review, part(element, variables));
    }

    private static String part(String element, Map<String, Object> variables) {
        return switch (element) {
            case StructuralReviews.TASK_CLEAR ->
                    StructuralReviews.CLEARANCE_ID.find(variables).orElseThrow();
            case StructuralReviews.TASK_MEASURE ->
                    StructuralReviews.REVIEW_MEASURE_ID.find(variables).orElseThrow();
            default -> null;
        };
    }

    private boolean isCandidate(CurrentPerson person, String taskId) {
        List<String> groups = EngineGroups.of(person);
        return engine.call(() -> tasks.getIdentityLinksForTask(taskId)).stream()
                .anyMatch(link -> groups.contains(link.getGroupId()));
    }

    /** Whoever may have known the step is told that it is done; for others it never was. */
    private RuntimeException gone(String taskId, String element) {
        boolean wasThere =
                engine.call(
                        () ->
                                history.createHistoricTaskInstanceQuery()
                                                .taskId(taskId)
                                                .taskDefinitionKey(element)
                                                .processDefinitionKey(StructuralReviews.KEY)
                                                .count()
                                        > 0);
        return wasThere ? new ReviewStepDoneException() : new NotFoundException("step");
    }

    /** What the pattern is about is kept. */
    public void assess(ReviewStep step, String text) {
        reviews.assess(step.review(), text);
        Map<String, Object> variables = new HashMap<>();
        StructuralReviews.DECIDE_DUE.put(variables, times.fromToday(ReviewStandard.DECIDE));
        complete(step, variables);
    }

    /** Something is to be done. */
    public void decide(ReviewStep step, Set<ReviewWay> ways, String text) {
        reviews.decide(step.review(), ways, text);
        complete(step, decision(ReviewDecision.ACT));
    }

    /** Nothing is to be done, and why. */
    public void decideNothing(ReviewStep step, NoActionReason reason, String text) {
        reviews.decideNothing(step.review(), reason, text);
        Map<String, Object> variables = decision(ReviewDecision.NO_ACTION);
        StructuralReviews.OUTCOME.put(variables, ReviewOutcome.NO_ACTION);
        complete(step, variables);
    }

    /** An adviser says whether a client could be recognised. */
    public void clear(ReviewStep step, ClearanceAnswer answer, String text) {
        clearances.answer(step.part(), answer, text);
        Map<String, Object> variables = new HashMap<>();
        if (answer == ClearanceAnswer.NO) {
            StructuralReviews.CLEARANCE_STATE.put(variables, Clearances.State.REFUSED);
        }
        complete(step, variables);
    }

    /** Measures are agreed on. */
    public void agree(ReviewStep step, List<NewMeasure> agreed) {
        Map<String, Object> variables = new HashMap<>();
        StructuralReviews.MEASURES.put(variables, measures.agree(step.review(), agreed));
        complete(step, variables);
    }

    /** A measure is dealt with. */
    public void finish(ReviewStep step, MeasureResult result, String note) {
        measures.finish(UUID.fromString(step.part()), result, note);
        complete(step, Map.of());
    }

    /**
     * What the measures have brought.
     *
     * @param again whether something else is to be done
     */
    public void checkEffect(ReviewStep step, ReviewOutcome outcome, boolean again, String text) {
        reviews.checkEffect(step.review(), outcome, text);
        Map<String, Object> variables =
                decision(again ? ReviewDecision.AGAIN : ReviewDecision.CLOSE);
        StructuralReviews.OUTCOME.put(variables, outcome);
        StructuralReviews.DECIDE_DUE.put(variables, times.fromToday(ReviewStandard.DECIDE));
        complete(step, variables);
    }

    private static Map<String, Object> decision(ReviewDecision decision) {
        Map<String, Object> variables = new HashMap<>();
        StructuralReviews.REVIEW_DECISION.put(variables, decision);
        return variables;
    }

    private void complete(ReviewStep step, Map<String, Object> variables) {
        engine.run(() -> tasks.complete(step.taskId(), variables));
    }
}
