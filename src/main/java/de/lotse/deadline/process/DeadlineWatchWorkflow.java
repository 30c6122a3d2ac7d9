package de.lotse.deadline.process;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseId;
import de.lotse.casefile.CaseView;
import de.lotse.deadline.DeadlineId;
import de.lotse.deadline.DeadlineView;
import de.lotse.deadline.ReminderState;
import de.lotse.deadline.ReminderView;
import de.lotse.deadline.Reminders;
import de.lotse.deadline.WorkingDayCalendar;
import de.lotse.organisation.StaffMember;
import de.lotse.organisation.StaffMembers;
import de.lotse.security.CurrentPerson;
import de.lotse.security.SignedIn;
import de.lotse.security.StaffId;
import de.lotse.workflow.EngineCalls;
import de.lotse.workflow.ProcessVariable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the watch of a deadline what has changed in the register. */
@Component
@Transactional
class DeadlineWatchWorkflow {

    private final EngineCalls engine;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final CaseFiles cases;
    private final StaffMembers staff;
    private final SignedIn signedIn;
    private final Reminders reminders;
    private final WorkingDayCalendar calendar;
    private final Clock clock;

    DeadlineWatchWorkflow(
            EngineCalls engine,
            RuntimeService runtime,
            TaskService tasks,
            ManagementService management,
            CaseFiles cases,
            StaffMembers staff,
            SignedIn signedIn,
            Reminders reminders,
            WorkingDayCalendar calendar,
            Clock clock) {
        this.engine = engine;
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.cases = cases;
        this.staff = staff;
        this.signedIn = signedIn;
        this.reminders = reminders;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Watches the deadline as it now is: starts its watch, or lets the running one go on with the
     * new dates and persons. With new dates all warnings are due anew.
     */
    void follow(DeadlineView deadline) {
        Optional<ProcessInstance> running = find(deadline);
        if (running.isEmpty()) {
            start(deadline);
        } else {
            adapt(running.get(), deadline);
        }
    }

    /** The warnings still to come are others; an open one has lost its object. */
    void planAgain(DeadlineView deadline) {
        find(deadline).ifPresent(instance -> restartWarnings(instance, deadline));
    }

    /** The warnings of the Träger that nobody has been given yet come at other times. */
    void planWaitingAgain() {
        engine.call(
                        () ->
                                runtime.createExecutionQuery()
                                        .processDefinitionKey(DeadlineWatch.KEY)
                                        .activityId(DeadlineWatch.TIMER_WARNING)
                                        .list())
                .forEach(waiting -> sendMoved(waiting.getProcessInstanceId()));
    }

    /** The deadline is decided: nothing is left to do or to warn of. */
    void end(DeadlineView deadline) {
        find(deadline)
                .ifPresent(
                        instance -> {
                            reminders.drop(deadline.id());
                            send(DeadlineWatch.MSG_DEADLINE_DECIDED, instance.getId());
                        });
    }

    /**
     * This person has gone away: the warnings that nobody else could acknowledge climb now, and so
     * do the deadlines that only she knows of.
     */
    void climbFrom(StaffId person) {
        reminders.openOf(person, Integer.MAX_VALUE).stream()
                .filter(this::isEverybodyAway)
                .flatMap(warning -> find(warning.caseId(), warning.deadline()).stream())
                .forEach(this::climbNow);
        enteredBy(loginOf(person)).forEach(waiting -> sendMoved(waiting.getProcessInstanceId()));
    }

    private boolean isEverybodyAway(ReminderView warning) {
        LocalDate today = calendar.today();
        return reminders.of(warning.deadline()).stream()
                .filter(one -> one.state() == ReminderState.OPEN)
                .allMatch(one -> staff.isAbsent(one.recipient(), today));
    }

    private List<Execution> enteredBy(String login) {
        return engine.call(
                () ->
                        runtime.createExecutionQuery()
                                .processDefinitionKey(DeadlineWatch.KEY)
                                .activityId(DeadlineWatch.TIMER_WARNING)
                                .processVariableValueEquals(DeadlineWatch.ADVISER.name(), login)
                                .processVariableValueEquals(
                                        DeadlineWatch.ENTERED_HERSELF.name(), true)
                                .list());
    }

    /** While a warning is open, its climbing is the one timer of a watch. */
    private void climbNow(ProcessInstance instance) {
        Date now = Date.from(clock.instant());
        engine.run(
                () ->
                        management
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .timers()
                                .list()
                                .forEach(timer -> management.setJobDuedate(timer.getId(), now)));
    }

    private void start(DeadlineView deadline) {
        CaseView file = cases.forProcess(deadline.caseId());
        Map<String, Object> start = new HashMap<>();
        DeadlineWatch.CASE_NUMBER.put(start, deadline.caseNumber().value());
        DeadlineWatch.TEAM.put(start, file.team());
        DeadlineWatch.SUPERVISION.put(start, file.supervision());
        DeadlineWatch.ADVISER.put(start, loginOf(deadline.responsible()));
        DeadlineWatch.DEADLINE_ID.put(start, deadline.id().toString());
        DeadlineWatch.DEADLINE_DUE.put(start, deadline.decisiveDate());
        DeadlineWatch.OWN_WARNING.put(start, deadline.warnOn());
        LocalDate known = knownUntil(deadline);
        DeadlineWatch.WARNED_ON.put(start, known);
        DeadlineWatch.ENTERED_HERSELF.put(start, known != null);
        DeadlineWatch.WARNING_AT.put(start, null);
        DeadlineWatch.REMINDER_STEP.put(start, null);
        DeadlineWatch.REMINDED.put(start, null);
        DeadlineWatch.ANSWER_BY.put(start, null);
        engine.start(DeadlineWatch.KEY, deadline.caseId().toString(), start);
    }

    /**
     * Whoever enters her own deadline or puts it off has been told of it: warning days that are
     * past already are not made up for, unless the deadline itself is past.
     */
    private LocalDate knownUntil(DeadlineView deadline) {
        boolean ownDeadline =
                signedIn.find()
                        .map(CurrentPerson::id)
                        .filter(deadline.responsible()::equals)
                        .isPresent();
        if (!ownDeadline) {
            return null;
        }
        LocalDate today = calendar.today();
        return today.isBefore(deadline.decisiveDate()) ? today : deadline.decisiveDate();
    }

    private void adapt(ProcessInstance instance, DeadlineView deadline) {
        Map<String, Object> known = engine.call(() -> runtime.getVariables(instance.getId()));
        String login = loginOf(deadline.responsible());
        boolean moved =
                !holds(known, DeadlineWatch.DEADLINE_DUE, deadline.decisiveDate())
                        || !holds(known, DeadlineWatch.OWN_WARNING, deadline.warnOn());
        boolean handedOver = !holds(known, DeadlineWatch.ADVISER, login);
        boolean warningOpen = DeadlineWatch.REMINDER_STEP.find(known).isPresent();
        boolean untold = DeadlineWatch.ENTERED_HERSELF.find(known).orElse(false);
        set(instance, DeadlineWatch.DEADLINE_DUE, deadline.decisiveDate());
        set(instance, DeadlineWatch.OWN_WARNING, deadline.warnOn());
        set(instance, DeadlineWatch.ADVISER, login);
        adaptTask(instance, deadline.decisiveDate(), handedOver ? login : null);
        if (moved || handedOver && (warningOpen || untold)) {
            boolean putOff =
                    DeadlineWatch.DEADLINE_DUE
                            .find(known)
                            .filter(before -> !before.isBefore(calendar.today()))
                            .filter(before -> before.isBefore(deadline.decisiveDate()))
                            .isPresent();
            LocalDate knownUntil = putOff ? knownUntil(deadline) : null;
            set(instance, DeadlineWatch.WARNED_ON, knownUntil);
            set(instance, DeadlineWatch.ENTERED_HERSELF, knownUntil != null);
            restartWarnings(instance, deadline);
        }
    }

    private void adaptTask(ProcessInstance instance, LocalDate due, String newAssignee) {
        engine.run(
                () ->
                        tasks.createTaskQuery()
                                .processInstanceId(instance.getId())
                                .taskDefinitionKey(DeadlineWatch.TASK_MEET_DEADLINE)
                                .list()
                                .forEach(
                                        task -> {
                                            task.setDueDate(startOf(due));
                                            if (newAssignee != null) {
                                                task.setAssignee(newAssignee);
                                            }
                                            tasks.saveTask(task);
                                        }));
    }

    private void restartWarnings(ProcessInstance instance, DeadlineView deadline) {
        reminders.drop(deadline.id());
        sendMoved(instance.getId());
    }

    private void sendMoved(String instanceId) {
        send(DeadlineWatch.MSG_DEADLINE_MOVED, instanceId);
    }

    private void send(String message, String instanceId) {
        List<Execution> waiting =
                engine.call(
                        () ->
                                runtime.createExecutionQuery()
                                        .processInstanceId(instanceId)
                                        .messageEventSubscriptionName(message)
                                        .list());
        waiting.forEach(
                execution ->
                        engine.run(() -> runtime.messageEventReceived(message, execution.getId())));
    }

    private Optional<ProcessInstance> find(DeadlineView deadline) {
        return find(deadline.caseId(), deadline.id());
    }

    private Optional<ProcessInstance> find(CaseId caseId, DeadlineId deadline) {
        return Optional.ofNullable(
                engine.call(
                        () ->
                                runtime.createProcessInstanceQuery()
                                        .processInstanceBusinessKey(
                                                caseId.toString(), DeadlineWatch.KEY)
                                        .variableValueEquals(
                                                DeadlineWatch.DEADLINE_ID.name(),
                                                deadline.toString())
                                        .singleResult()));
    }

    private String loginOf(StaffId person) {
        return staff.find(person).map(StaffMember::username).orElse(null);
    }

    private <T> void set(ProcessInstance instance, ProcessVariable<T> variable, T value) {
        engine.run(
                () ->
                        runtime.setVariable(
                                instance.getId(), variable.name(), variable.forEngine(value)));
    }

    private static <T> boolean holds(
            Map<String, Object> known, ProcessVariable<T> variable, T value) {
        return Objects.equals(variable.find(known).orElse(null), value);
    }

    private static Date startOf(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
