package de.lotse.asylum.process;

import de.lotse.asylum.AsylumCourse;
import de.lotse.asylum.AsylumEventKind;
import de.lotse.asylum.HearingView;
import de.lotse.asylum.LetterView;
import de.lotse.asylum.ProcedureId;
import de.lotse.asylum.ProcedureOutcome;
import de.lotse.casefile.CaseId;
import de.lotse.casefile.CaseView;
import de.lotse.deadline.WorkingDayCalendar;
import de.lotse.workflow.EngineCalls;
import de.lotse.workflow.ModelWords;
import de.lotse.workflow.OpenStep;
import de.lotse.workflow.ProcessVariable;
import de.lotse.workflow.TaskHandover;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the process of a procedure what happened outside of it. Who may do so is checked by the
 * caller.
 */
@Component
@Transactional
public class AsylumWorkflow {

    private final EngineCalls engine;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final TaskHandover handover;
    private final AsylumStandards standards;
    private final AsylumCourse course;
    private final WorkingDayCalendar calendar;
    private final ModelWords words;

    AsylumWorkflow(
            EngineCalls engine,
            RuntimeService runtime,
            TaskService tasks,
            TaskHandover handover,
            AsylumStandards standards,
            AsylumCourse course,
            WorkingDayCalendar calendar,
            ModelWords words) {
        this.engine = engine;
        this.runtime = runtime;
        this.tasks = tasks;
        this.handover = handover;
        this.standards = standards;
        this.course = course;
        this.calendar = calendar;
        this.words = words;
    }

    /**
     * Starts the process of a procedure that was just taken up: by a message to the counselling of
     * the case, which calls it; alone where no counselling runs.
     */
    void start(ProcedureId procedure, CaseView file) {
        Map<String, Object> start = new HashMap<>();
        AsylumSupport.PROCEDURE_ID.put(start, procedure.toString());
        if (isCounselled(file)) {
            engine.run(
                    () ->
                            runtime.createMessageCorrelation(AsylumSupport.MSG_ASYLUM_PROCEDURE)
                                    .processInstanceBusinessKey(file.id().toString())
                                    .setVariablesToTriggeredScope(start)
                                    .correlate());
        } else {
            AsylumSupport.CASE_NUMBER.put(start, file.number().value());
            AsylumSupport.TEAM.put(start, file.team());
            AsylumSupport.SUPERVISION.put(start, file.supervision());
            AsylumSupport.ADVISER.put(start, file.adviserLogin());
            engine.start(AsylumSupport.KEY, file.id().toString(), start);
        }
        find(procedure).ifPresent(this::prepare);
    }

    private boolean isCounselled(CaseView file) {
        return engine.call(
                () ->
                        runtime.createExecutionQuery()
                                        .processInstanceBusinessKey(file.id().toString())
                                        .messageEventSubscriptionName(
                                                AsylumSupport.MSG_ASYLUM_PROCEDURE)
                                        .count()
                                > 0);
    }

    /** What later steps ask for, before anything has happened. */
    private void prepare(ProcessInstance instance) {
        set(instance, AsylumSupport.APPLIED, false);
        set(instance, AsylumSupport.OUTCOME, null);
    }

    /** The application was lodged; ends the counselling before it. */
    public void applicationLodged(ProcedureId procedure) {
        find(procedure).ifPresent(instance -> set(instance, AsylumSupport.APPLIED, true));
        send(procedure, AsylumSupport.MSG_APPLICATION_LODGED);
    }

    void hearingScheduled(HearingView hearing) {
        Map<String, Object> local = datesOf(hearing);
        AsylumSupport.HEARING_ID.put(local, hearing.id().toString());
        AsylumSupport.PREPARATION_NEEDED.put(local, !hearing.day().isBefore(calendar.today()));
        AsylumSupport.HEARING_OUTCOME.put(local, null);
        AsylumSupport.RECORD_CHECK_DUE.put(local, null);
        AsylumSupport.EXCUSE_DUE.put(local, null);
        trigger(hearing.procedure(), AsylumSupport.MSG_HEARING_SCHEDULED, local);
    }

    /** Its timers and tasks are set anew; what was prepared stays prepared. */
    void hearingMoved(HearingView hearing) {
        for (Execution waiting :
                waitingFor(
                        hearing.procedure(),
                        AsylumSupport.MSG_HEARING_MOVED,
                        AsylumSupport.HEARING_ID,
                        hearing.id().toString())) {
            datesOf(hearing).forEach((name, value) -> setWhereDeclared(waiting, name, value));
            receive(AsylumSupport.MSG_HEARING_MOVED, waiting);
        }
    }

    void hearingCancelled(HearingView hearing) {
        waitingFor(
                        hearing.procedure(),
                        AsylumSupport.MSG_HEARING_CANCELLED,
                        AsylumSupport.HEARING_ID,
                        hearing.id().toString())
                .forEach(waiting -> receive(AsylumSupport.MSG_HEARING_CANCELLED, waiting));
    }

    private Map<String, Object> datesOf(HearingView hearing) {
        Map<String, Object> dates = new HashMap<>();
        LocalDate reminder = standards.ahead(AsylumStandard.HEARING_REMINDER, hearing.day());
        Instant reminderAt = reminder.atStartOfDay(WorkingDayCalendar.BERLIN).toInstant();
        AsylumSupport.HEARING_AT.put(dates, hearing.takesPlace());
        AsylumSupport.HEARING_DAY.put(dates, hearing.day());
        AsylumSupport.HEARING_REMINDER.put(dates, reminderAt);
        AsylumSupport.PREPARATION_DUE.put(
                dates, standards.ahead(AsylumStandard.HEARING_PREPARATION, hearing.day()));
        return dates;
    }

    /**
     * A decision of the Federal Office is there.
     *
     * @return the task in which it is recorded; empty where the procedure has ended
     */
    public Optional<String> decisionArrived(ProcedureId procedure) {
        Map<String, Object> local = letter();
        AsylumSupport.DECISION_EFFECT.put(local, null);
        AsylumSupport.REMEDY_DUE.put(local, null);
        AsylumSupport.REMEDY_CHOICE.put(local, null);
        AsylumSupport.REMEDY_OUTCOME.put(local, null);
        AsylumSupport.RESTITUTION_DUE.put(local, null);
        AsylumSupport.RESTITUTION.put(local, null);
        AsylumSupport.CONCLUDED.put(local, false);
        return trigger(procedure, AsylumSupport.MSG_DECISION_ARRIVED, local)
                ? newest(procedure, AsylumSupport.TASK_RECORD_DECISION)
                : Optional.empty();
    }

    /**
     * A letter of a court is there.
     *
     * @return the task in which it is recorded; empty where the procedure has ended
     */
    public Optional<String> courtLetterArrived(ProcedureId procedure) {
        Map<String, Object> local = letter();
        AsylumSupport.COURT_EFFECT.put(local, null);
        AsylumSupport.COURT_HEARING_DAY.put(local, null);
        return trigger(procedure, AsylumSupport.MSG_COURT_LETTER, local)
                ? newest(procedure, AsylumSupport.TASK_RECORD_COURT_LETTER)
                : Optional.empty();
    }

    private Map<String, Object> letter() {
        Map<String, Object> local = new HashMap<>();
        AsylumSupport.LETTER_ID.put(local, null);
        AsylumSupport.LETTER_DUE.put(local, standards.dueFromToday(AsylumStandard.LETTER));
        return local;
    }

    /** The register decided the deadline for the action against a decision. */
    void remedyDecided(LetterView letter) {
        for (Execution waiting :
                waitingFor(
                        letter.procedure(),
                        AsylumSupport.MSG_REMEDY_DECIDED,
                        AsylumSupport.LETTER_ID,
                        letter.id().toString())) {
            setWhereDeclared(
                    waiting,
                    AsylumSupport.REMEDY_OUTCOME.name(),
                    AsylumSupport.REMEDY_OUTCOME.forEngine(letter.remedy()));
            setWhereDeclared(
                    waiting,
                    AsylumSupport.RESTITUTION_DUE.name(),
                    AsylumSupport.RESTITUTION_DUE.forEngine(
                            standards.dueFromToday(AsylumStandard.RESTITUTION)));
            receive(AsylumSupport.MSG_REMEDY_DECIDED, waiting);
        }
    }

    /**
     * The register runs the deadline for the action again: what followed from its end gives way to
     * counselling on the action.
     *
     * @param due the day that is to be kept
     */
    void remedyReopened(LetterView letter, LocalDate due) {
        for (Execution waiting :
                waitingFor(
                        letter.procedure(),
                        AsylumSupport.MSG_REMEDY_REOPENED,
                        AsylumSupport.LETTER_ID,
                        letter.id().toString())) {
            Map<String, Object> again = new HashMap<>();
            AsylumSupport.REMEDY_DUE.put(again, due);
            AsylumSupport.REMEDY_CHOICE.put(again, null);
            AsylumSupport.REMEDY_OUTCOME.put(again, null);
            AsylumSupport.RESTITUTION_DUE.put(again, null);
            again.forEach((name, value) -> setWhereDeclared(waiting, name, value));
            receive(AsylumSupport.MSG_REMEDY_REOPENED, waiting);
        }
    }

    /** The period of a transfer begins, or has changed. */
    void transferPeriodSet(ProcedureId procedure, LocalDate endsOn) {
        List<Execution> running = waitingFor(procedure, AsylumSupport.MSG_TRANSFER_PERIOD_CHANGED);
        Map<String, Object> local = new HashMap<>();
        AsylumSupport.TRANSFER_LAPSES_ON.put(local, endsOn.plusDays(1));
        if (running.isEmpty()) {
            AsylumSupport.TRANSFER_LAPSE.put(local, null);
            trigger(procedure, AsylumSupport.MSG_TRANSFER_ANNOUNCED, local);
        }
        for (Execution waiting : running) {
            local.forEach((name, value) -> setWhereDeclared(waiting, name, value));
            receive(AsylumSupport.MSG_TRANSFER_PERIOD_CHANGED, waiting);
        }
    }

    /**
     * The client was transferred, which ends the procedure here.
     *
     * @return whether a transfer was announced
     */
    public boolean transferred(ProcedureId procedure) {
        if (waitingFor(procedure, AsylumSupport.MSG_TRANSFER_CARRIED_OUT).isEmpty()) {
            return false;
        }
        course.note(procedure, AsylumEventKind.TRANSFER_CARRIED_OUT, null, null);
        setOutcome(procedure, ProcedureOutcome.TRANSFERRED);
        return send(procedure, AsylumSupport.MSG_TRANSFER_CARRIED_OUT);
    }

    /** Further ways to stay are to be checked. */
    public boolean optionsWanted(ProcedureId procedure) {
        Map<String, Object> local = new HashMap<>();
        AsylumSupport.OPTIONS_DUE.put(local, standards.dueFromToday(AsylumStandard.OPTIONS));
        return noted(
                procedure,
                AsylumEventKind.OPTIONS_WANTED,
                trigger(procedure, AsylumSupport.MSG_OPTIONS_WANTED, local));
    }

    /** The client wishes to talk about a return; nobody else asks for it. */
    public boolean returnWished(ProcedureId procedure) {
        return noted(
                procedure,
                AsylumEventKind.RETURN_WISHED,
                trigger(procedure, AsylumSupport.MSG_RETURN_WISHED, Map.of()));
    }

    /** A child was born; it was entered among the persons of the procedure. */
    public boolean childBorn(ProcedureId procedure) {
        Map<String, Object> local = new HashMap<>();
        AsylumSupport.CHILD_DUE.put(local, standards.dueFromToday(AsylumStandard.CHILD));
        return trigger(procedure, AsylumSupport.MSG_CHILD_BORN, local);
    }

    /** The client has moved: authority and court have to be told. */
    public boolean addressMoved(ProcedureId procedure) {
        Map<String, Object> local = new HashMap<>();
        AsylumSupport.ADDRESS_DUE.put(local, standards.dueFromToday(AsylumStandard.ADDRESS));
        return noted(
                procedure,
                AsylumEventKind.ADDRESS_MOVED,
                trigger(procedure, AsylumSupport.MSG_ADDRESS_MOVED, local));
    }

    /** A lawyer acts from now on; her mandate is still to be confirmed. */
    public boolean lawyerTookOver(ProcedureId procedure) {
        return noted(
                procedure,
                AsylumEventKind.LAWYER_TOOK_OVER,
                trigger(procedure, AsylumSupport.MSG_LAWYER_TOOK_OVER, Map.of()));
    }

    /** The application was withdrawn. */
    public boolean withdrawn(ProcedureId procedure) {
        return ends(
                procedure,
                AsylumSupport.MSG_WITHDRAWN,
                AsylumEventKind.WITHDRAWN,
                ProcedureOutcome.WITHDRAWN);
    }

    /** There is no contact any more; open deadlines are decided first. */
    public boolean clientLost(ProcedureId procedure) {
        return ends(
                procedure,
                AsylumSupport.MSG_CLIENT_LOST,
                AsylumEventKind.CLIENT_LOST,
                ProcedureOutcome.CLIENT_LOST);
    }

    /** The procedure has ended this way, as the adviser heard. */
    public boolean ended(ProcedureId procedure, ProcedureOutcome outcome) {
        return ends(
                procedure,
                AsylumSupport.MSG_PROCEDURE_ENDED,
                AsylumEventKind.OUTCOME_CONFIRMED,
                outcome);
    }

    /** The last deadline that had to be decided before the last steps was decided. */
    void endingDeadlinesSettled(ProcedureId procedure) {
        send(procedure, AsylumSupport.MSG_ENDING_DEADLINES_SETTLED);
    }

    /** The last deadline of an ending procedure was decided. */
    void deadlinesSettled(ProcedureId procedure) {
        send(procedure, AsylumSupport.MSG_DEADLINES_SETTLED);
    }

    /** How the procedure ends; empty while that is open. */
    @Transactional(readOnly = true)
    public Optional<ProcedureOutcome> outcomeOf(ProcedureId procedure) {
        return find(procedure)
                .flatMap(
                        instance ->
                                AsylumSupport.OUTCOME.find(
                                        engine.call(() -> runtime.getVariables(instance.getId()))));
    }

    /** Whether the procedure is being supported, so that something can be told to it. */
    @Transactional(readOnly = true)
    public boolean isSupported(ProcedureId procedure) {
        return !waitingFor(procedure, AsylumSupport.MSG_DECISION_ARRIVED).isEmpty();
    }

    /** Whether the application is waited for. */
    @Transactional(readOnly = true)
    public boolean awaitsApplication(ProcedureId procedure) {
        return !waitingFor(procedure, AsylumSupport.MSG_APPLICATION_LODGED).isEmpty();
    }

    /** Gives the tasks of the former adviser to the new one. */
    void reassign(CaseId caseId, String login) {
        handover.handOver(AsylumSupport.KEY, caseId.toString(), AsylumSupport.ADVISER, login);
    }

    /** The open tasks of a procedure, the most urgent first. */
    @Transactional(readOnly = true)
    public List<OpenStep> tasksOf(ProcedureId procedure) {
        return find(procedure)
                .map(
                        instance ->
                                engine.call(
                                        () ->
                                                tasks.createTaskQuery()
                                                        .processInstanceId(instance.getId())
                                                        .list()))
                .stream()
                .flatMap(List::stream)
                .map(task -> OpenStep.of(task, AsylumSupport.KEY, words))
                .sorted(OpenStep.BY_URGENCY)
                .toList();
    }

    private boolean ends(
            ProcedureId procedure, String message, AsylumEventKind kind, ProcedureOutcome outcome) {
        if (waitingFor(procedure, message).isEmpty()) {
            return false;
        }
        course.note(
                procedure,
                kind,
                kind == AsylumEventKind.OUTCOME_CONFIRMED ? outcome.name() : null,
                null);
        setOutcome(procedure, outcome);
        return send(procedure, message);
    }

    private void setOutcome(ProcedureId procedure, ProcedureOutcome outcome) {
        find(procedure).ifPresent(instance -> set(instance, AsylumSupport.OUTCOME, outcome));
    }

    private boolean noted(ProcedureId procedure, AsylumEventKind kind, boolean told) {
        if (told) {
            course.note(procedure, kind, null, null);
        }
        return told;
    }

    private Optional<ProcessInstance> find(ProcedureId procedure) {
        return Optional.ofNullable(
                engine.call(
                        () ->
                                runtime.createProcessInstanceQuery()
                                        .processDefinitionKey(AsylumSupport.KEY)
                                        .variableValueEquals(
                                                AsylumSupport.PROCEDURE_ID.name(),
                                                procedure.toString())
                                        .singleResult()));
    }

    private Optional<String> newest(ProcedureId procedure, String element) {
        return find(procedure)
                .flatMap(
                        instance ->
                                engine
                                        .call(
                                                () ->
                                                        tasks.createTaskQuery()
                                                                .processInstanceId(instance.getId())
                                                                .taskDefinitionKey(element)
                                                                .orderByTaskCreateTime()
                                                                .desc()
                                                                .list())
                                        .stream()
                                        .findFirst())
                .map(Task::getId);
    }

    private List<Execution> waitingFor(ProcedureId procedure, String message) {
        return find(procedure)
                .map(
                        instance ->
                                engine.call(
                                        () ->
                                                runtime.createExecutionQuery()
                                                        .processInstanceId(instance.getId())
                                                        .messageEventSubscriptionName(message)
                                                        .list()))
                .orElse(List.of());
    }

    private List<Execution> waitingFor(
            ProcedureId procedure,
            String message,
            ProcessVariable<String> reference,
            String value) {
        return waitingFor(procedure, message).stream()
                .filter(
                        execution ->
                                value.equals(
                                        engine.call(
                                                () ->
                                                        runtime.getVariable(
                                                                execution.getId(),
                                                                reference.name()))))
                .toList();
    }

    private boolean send(ProcedureId procedure, String message) {
        List<Execution> waiting = waitingFor(procedure, message);
        waiting.forEach(execution -> receive(message, execution));
        return !waiting.isEmpty();
    }

    private boolean trigger(ProcedureId procedure, String message, Map<String, Object> local) {
        if (waitingFor(procedure, message).isEmpty()) {
            return false;
        }
        String instanceId = find(procedure).orElseThrow().getId();
        engine.run(
                () ->
                        runtime.createMessageCorrelation(message)
                                .processInstanceId(instanceId)
                                .setVariablesToTriggeredScope(local)
                                .correlate());
        return true;
    }

    private void receive(String message, Execution waiting) {
        engine.run(() -> runtime.messageEventReceived(message, waiting.getId()));
    }

    /** Variables of an event subprocess are declared in its scope; setting finds them there. */
    private void setWhereDeclared(Execution execution, String name, Object value) {
        engine.run(() -> runtime.setVariable(execution.getId(), name, value));
    }

    private <T> void set(Execution instance, ProcessVariable<T> variable, T value) {
        engine.run(
                () ->
                        runtime.setVariable(
                                instance.getId(), variable.name(), variable.forEngine(value)));
    }
}
