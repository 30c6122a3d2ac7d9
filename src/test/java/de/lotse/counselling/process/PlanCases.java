package de.lotse.counselling.process;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.process.CaseStep;
import de.lotse.casefile.process.CaseSteps;
import de.lotse.counselling.Agreement;
import de.lotse.counselling.AgreementMode;
import de.lotse.counselling.AssessmentContent;
import de.lotse.counselling.PlanContent;
import de.lotse.counselling.PlanDrafts;
import de.lotse.security.OnBehalf;
import de.lotse.workflow.EngineCalls;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Brings cases of "beraterin" to the steps of case management, for tests. */
@Component
public class PlanCases {

    private final OnBehalf onBehalf;
    private final CaseFiles cases;
    private final CaseSteps steps;
    private final PlanSteps planSteps;
    private final PlanDrafts drafts;
    private final CaseManagementWorkflow workflow;
    private final TaskService tasks;
    private final EngineCalls engine;

    PlanCases(
            OnBehalf onBehalf,
            CaseFiles cases,
            CaseSteps steps,
            PlanSteps planSteps,
            PlanDrafts drafts,
            CaseManagementWorkflow workflow,
            TaskService tasks,
            EngineCalls engine) {
        this.onBehalf = onBehalf;
        this.cases = cases;
        this.steps = steps;
        this.planSteps = planSteps;
        this.drafts = drafts;
        this.workflow = workflow;
        this.tasks = tasks;
        this.engine = engine;
    }

    /** A case whose Assessment is to be made. */
    public CaseView atAssessment() {
        CaseView file = CounsellingCases.open(onBehalf, cases);
        complete(file, CaseManagement.TASK_FIRST_TALK, Map.of("firstTalkDone", true));
        complete(
                file,
                "task_decide_level",
                Map.of("level", "CASE_MANAGEMENT", "levelReason", "MORE_NEED"));
        return file;
    }

    /** A case whose Hilfeplan is to be worked out. */
    public CaseView atPlan(AssessmentContent assessment) {
        CaseView file = atAssessment();
        onBehalf.run(
                "beraterin",
                () ->
                        planSteps.finishAssessment(
                                step(file, CaseManagement.TASK_ASSESSMENT), 1, null, assessment));
        return file;
    }

    /** A case whose Hilfeplan waits for the client's answer. */
    public CaseView atAgreement(AssessmentContent assessment, PlanContent plan) {
        CaseView file = atPlan(assessment);
        proposePlan(file, plan);
        return file;
    }

    /** A case whose Hilfeplan is carried out. */
    public CaseView atMeasures(AssessmentContent assessment, PlanContent plan) {
        CaseView file = atAgreement(assessment, plan);
        agree(file);
        return file;
    }

    /** A case whose goals are to be evaluated. */
    public CaseView atEvaluation(AssessmentContent assessment, PlanContent plan) {
        CaseView file = atMeasures(assessment, plan);
        onBehalf.run("beraterin", () -> workflow.reviewNow(file.id()));
        complete(file, "task_review", Map.of("reviewOutcome", "EVALUATE"));
        return file;
    }

    /** Puts the next version before the client, from the step that waits for it. */
    public void proposePlan(CaseView file, PlanContent plan) {
        onBehalf.run(
                "beraterin",
                () -> {
                    var draft = drafts.open(file.id());
                    planSteps.finishPlan(
                            step(file, CaseManagement.TASK_PLAN),
                            draft.number(),
                            draft.version(),
                            plan);
                });
    }

    /** The client agrees. */
    public void agree(CaseView file) {
        complete(
                file,
                "task_agreement",
                Map.of(
                        "agreement", Agreement.AGREED.name(),
                        "agreementMode", AgreementMode.ORAL.name()));
    }

    /** The id of the open task of this element. */
    public String taskId(CaseView file, String element) {
        return onBehalf.call("beraterin", () -> task(file, element).getId());
    }

    /** How many tasks of this element are open. */
    public long openTasks(CaseView file, String element) {
        return onBehalf.call(
                "beraterin",
                () ->
                        engine.call(
                                () ->
                                        tasks.createTaskQuery()
                                                .processInstanceBusinessKey(file.id().toString())
                                                .taskDefinitionKey(element)
                                                .count()));
    }

    /** Completes the open task of this element. */
    public void complete(CaseView file, String element, Map<String, Object> variables) {
        onBehalf.run(
                "beraterin",
                () -> engine.run(() -> tasks.complete(task(file, element).getId(), variables)));
    }

    private CaseStep step(CaseView file, String element) {
        return steps.require(task(file, element).getId(), element);
    }

    private Task task(CaseView file, String element) {
        return engine.call(
                () ->
                        tasks.createTaskQuery()
                                .processInstanceBusinessKey(file.id().toString())
                                .taskDefinitionKey(element)
                                .list()
                                .get(0));
    }
}
