package de.lotse.counselling.process;

import de.lotse.casefile.CaseId;
import de.lotse.casefile.CaseView;
import de.lotse.deadline.WorkingDayCalendar;
import de.lotse.workflow.EngineCalls;
import de.lotse.workflow.ProcessVariable;
import de.lotse.workflow.TaskHandover;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the process of a case what happened outside of it. Who may do so is checked by the caller.
 */
@Component
@Transactional
public class CaseManagementWorkflow {

    private final EngineCalls engine;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final TaskHandover handover;
    private final ManagementService management;
    private final ServiceStandards standards;
    private final ContactWatch contactWatch;
    private final WorkingDayCalendar calendar;

    CaseManagementWorkflow(
            EngineCalls engine,
            RuntimeService runtime,
            TaskService tasks,
            TaskHandover handover,
            ManagementService management,
            ServiceStandards standards,
            ContactWatch contactWatch,
            WorkingDayCalendar calendar) {
        this.engine = engine;
        this.runtime = runtime;
        this.tasks = tasks;
        this.handover = handover;
        this.management = management;
        this.standards = standards;
        this.contactWatch = contactWatch;
        this.calendar = calendar;
    }

    /** Starts the process of a case that was just opened. */
    void start(CaseView file) {
        LocalDate firstTalkDue = standards.due(ServiceStandard.FIRST_TALK, file.requestedOn());
        Map<String, Object> start = new HashMap<>();
        CaseManagement.CASE_NUMBER.put(start, file.number().value());
        CaseManagement.TEAM.put(start, file.team());
        CaseManagement.SUPERVISION.put(start, file.supervision());
        CaseManagement.ADVISER.put(start, file.adviserLogin());
        CaseManagement.FIRST_TALK_DUE.put(start, firstTalkDue);
        CaseManagement.FIRST_TALK_OVERDUE.put(start, endOf(firstTalkDue));
        CaseManagement.FIRST_TALK_DONE.put(start, false);
        CaseManagement.CONTACT_ATTEMPTS.put(start, 0L);
        CaseManagement.CLOSING_REASON.put(start, null);
        CaseManagement.CLOSING_FOLLOW_UP.put(start, false);
        engine.start(CaseManagement.KEY, file.id().toString(), start);
    }

    /** A contact took place: contact attempts end, and the next contact is expected later. */
    void contactMade(CaseId caseId, LocalDate on) {
        if (!send(caseId, CaseManagement.MSG_CONTACT_MADE)) {
            expectContactFrom(caseId, contactWatch.next(on, plannedContact(caseId)));
        }
    }

    /** The adviser wants to come back to the case on a day: what waits for her moves there. */
    void followUpRequested(CaseId caseId, LocalDate on) {
        engine.run(
                () ->
                        tasks.createTaskQuery()
                                .processInstanceBusinessKey(caseId.toString())
                                .taskDefinitionKeyIn(
                                        CaseManagement.TASK_FIRST_TALK,
                                        CaseManagement.TASK_SET_FOLLOW_UP,
                                        CaseManagement.TASK_SHORT_COUNSELLING,
                                        CaseManagement.TASK_COUNSELLING_CONTACT)
                                .list()
                                .forEach(task -> moveTo(task, on)));
        expectContactFrom(caseId, contactWatch.next(on));
    }

    private void moveTo(Task task, LocalDate day) {
        task.setDueDate(startOf(day));
        task.setFollowUpDate(startOf(day));
        tasks.saveTask(task);
    }

    /** Moves the day from which a contact is missed. */
    void expectContactFrom(CaseId caseId, LocalDate day) {
        find(caseId)
                .ifPresent(
                        instance -> {
                            set(instance, CaseManagement.CONTACT_WATCH_DUE, day);
                            moveTimers(
                                    instance.getId(),
                                    CaseManagement.TIMER_NO_CONTACT,
                                    startOf(day));
                        });
    }

    /**
     * Lets the adviser decide the form of counselling again.
     *
     * @return whether the case is in counselling, so that it can change
     */
    public boolean changeLevel(CaseId caseId) {
        return send(caseId, CaseManagement.MSG_CHANGE_LEVEL);
    }

    /**
     * The client ends the counselling (voluntary, § 3.2).
     *
     * @return whether the case was in counselling
     */
    public boolean clientEnds(CaseId caseId) {
        return send(caseId, CaseManagement.MSG_CLIENT_ENDS);
    }

    /**
     * Counselling goes on instead of being closed.
     *
     * @return whether the case was about to be closed
     */
    public boolean continueCase(CaseId caseId) {
        return send(caseId, CaseManagement.MSG_CONTINUE_CASE);
    }

    /**
     * Lets the adviser review the Hilfeplan before its date.
     *
     * @return whether a Hilfeplan is being carried out
     */
    public boolean reviewNow(CaseId caseId) {
        boolean waits = waits(caseId, CaseManagement.MSG_REVIEW_NOW);
        bringReviewForward(caseId, calendar.today());
        return waits;
    }

    /** What can be told to the case now, for the buttons of its page. */
    public CaseMoves movesOf(CaseId caseId) {
        return new CaseMoves(
                waits(caseId, CaseManagement.MSG_CHANGE_LEVEL),
                waits(caseId, CaseManagement.MSG_CLIENT_ENDS),
                waits(caseId, CaseManagement.MSG_CONTINUE_CASE),
                waits(caseId, CaseManagement.MSG_REVIEW_NOW),
                waits(caseId, CaseManagement.MSG_ADVOCACY));
    }

    /** Begins the review of the Hilfeplan, due on this day, where it still waits for its date. */
    void bringReviewForward(CaseId caseId, LocalDate today) {
        if (waits(caseId, CaseManagement.MSG_REVIEW_NOW)) {
            find(caseId).ifPresent(one -> set(one, CaseManagement.REVIEW_DATE, today));
            send(caseId, CaseManagement.MSG_REVIEW_NOW);
        }
    }

    /** Adds a task to represent the client's interests. */
    void advocacyAgreed(CaseId caseId, String advocacyId, LocalDate due) {
        Map<String, Object> local = new HashMap<>();
        CaseManagement.ADVOCACY_ID.put(local, advocacyId);
        CaseManagement.ADVOCACY_DUE.put(local, due);
        trigger(caseId, CaseManagement.MSG_ADVOCACY, local);
    }

    /** Adds a task for an immediate measure. */
    void immediateMeasureNeeded(CaseId caseId, String measureId, LocalDate due) {
        Map<String, Object> local = new HashMap<>();
        CaseManagement.IMMEDIATE_MEASURE_ID.put(local, measureId);
        CaseManagement.IMMEDIATE_MEASURE_DUE.put(local, due);
        trigger(caseId, CaseManagement.MSG_IMMEDIATE_MEASURE, local);
    }

    /** Gives the case's tasks of the former adviser to the new one. */
    void reassign(CaseId caseId, String login) {
        handover.handOver(CaseManagement.KEY, caseId.toString(), CaseManagement.ADVISER, login);
    }

    private Optional<ProcessInstance> find(CaseId caseId) {
        return Optional.ofNullable(
                engine.call(
                        () ->
                                runtime.createProcessInstanceQuery()
                                        .processInstanceBusinessKey(
                                                caseId.toString(), CaseManagement.KEY)
                                        .singleResult()));
    }

    /** The later one of the dates on which the client is expected anyway, or {@code null}. */
    private LocalDate plannedContact(CaseId caseId) {
        return find(caseId)
                .map(instance -> engine.call(() -> runtime.getVariables(instance.getId())))
                .flatMap(CaseManagementWorkflow::laterPlan)
                .orElse(null);
    }

    private static Optional<LocalDate> laterPlan(Map<String, Object> variables) {
        return Stream.of(CaseManagement.FOLLOW_UP_DATE, CaseManagement.REVIEW_DATE)
                .flatMap(variable -> variable.find(variables).stream())
                .max(Comparator.naturalOrder());
    }

    private List<Execution> waitingFor(CaseId caseId, String message) {
        return engine.call(
                () ->
                        runtime.createExecutionQuery()
                                .processDefinitionKey(CaseManagement.KEY)
                                .processInstanceBusinessKey(caseId.toString())
                                .messageEventSubscriptionName(message)
                                .list());
    }

    private boolean waits(CaseId caseId, String message) {
        return !waitingFor(caseId, message).isEmpty();
    }

    private boolean send(CaseId caseId, String message) {
        List<Execution> waiting = waitingFor(caseId, message);
        waiting.forEach(
                execution ->
                        engine.run(() -> runtime.messageEventReceived(message, execution.getId())));
        return !waiting.isEmpty();
    }

    private void trigger(CaseId caseId, String message, Map<String, Object> local) {
        if (!waits(caseId, message)) {
            return;
        }
        engine.run(
                () ->
                        runtime.createMessageCorrelation(message)
                                .processInstanceBusinessKey(caseId.toString())
                                .setVariablesToTriggeredScope(local)
                                .correlate());
    }

    private <T> void set(Execution instance, ProcessVariable<T> variable, T value) {
        engine.run(
                () ->
                        runtime.setVariable(
                                instance.getId(), variable.name(), variable.forEngine(value)));
    }

    private void moveTimers(String instanceId, String timer, Date to) {
        engine.run(
                () -> {
                    for (Job job :
                            management
                                    .createJobQuery()
                                    .processInstanceId(instanceId)
                                    .activityId(timer)
                                    .list()) {
                        management.setJobDuedate(job.getId(), to);
                    }
                });
    }

    private static Date startOf(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(WorkingDayCalendar.BERLIN).toInstant();
    }
}
