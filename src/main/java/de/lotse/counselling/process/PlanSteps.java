package de.lotse.counselling.process;

import de.lotse.casefile.process.CaseStep;
import de.lotse.casefile.process.CaseSteps;
import de.lotse.counselling.AssessmentContent;
import de.lotse.counselling.Assessments;
import de.lotse.counselling.EvaluationContent;
import de.lotse.counselling.GoalEvaluations;
import de.lotse.counselling.PlanContent;
import de.lotse.counselling.PlanDrafts;
import de.lotse.counselling.PlanSummary;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finishes the steps of case management that have a document: what was typed is saved and the step
 * is done together, or neither.
 */
@Component
@Transactional
public class PlanSteps {

    private final CaseSteps steps;
    private final Assessments assessments;
    private final PlanDrafts drafts;
    private final GoalEvaluations evaluations;

    PlanSteps(
            CaseSteps steps,
            Assessments assessments,
            PlanDrafts drafts,
            GoalEvaluations evaluations) {
        this.steps = steps;
        this.assessments = assessments;
        this.drafts = drafts;
        this.evaluations = evaluations;
    }

    /**
     * @throws de.lotse.web.StaleVersionException where somebody else saved meanwhile
     */
    public void finishAssessment(
            CaseStep step, int number, Long readVersion, AssessmentContent content) {
        assessments.save(step.caseId(), number, readVersion, content, true);
        steps.complete(step, Map.of());
    }

    /**
     * Puts the Hilfeplan before the client.
     *
     * @throws de.lotse.web.StaleVersionException where somebody else saved meanwhile
     */
    public void finishPlan(CaseStep step, int number, Long readVersion, PlanContent content) {
        PlanSummary plan = drafts.propose(step.caseId(), number, readVersion, content);
        Map<String, Object> variables = new HashMap<>();
        CaseManagement.PLAN_VERSION.put(variables, (long) plan.number());
        steps.complete(step, variables);
    }

    /**
     * @throws de.lotse.web.StaleVersionException where somebody else saved meanwhile
     */
    public void finishEvaluation(CaseStep step, Long readVersion, EvaluationContent content) {
        evaluations.save(step.caseId(), readVersion, content, true);
        steps.complete(step, Map.of());
    }
}
