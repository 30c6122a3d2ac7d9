package de.lotse.asylum.process;

import de.lotse.asylum.AsylumLetters;
import de.lotse.asylum.AsylumProcedures;
import de.lotse.asylum.HearingId;
import de.lotse.asylum.Hearings;
import de.lotse.asylum.LetterId;
import de.lotse.asylum.LetterKind;
import de.lotse.asylum.LetterTexts;
import de.lotse.asylum.NewLetter;
import de.lotse.asylum.ProcedureId;
import de.lotse.asylum.ProcedureOutcome;
import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.ClientDetails;
import de.lotse.casefile.ClientId;
import de.lotse.casefile.Clients;
import de.lotse.casefile.NewCase;
import de.lotse.casefile.Requester;
import de.lotse.casefile.process.CaseSteps;
import de.lotse.counselling.process.StepTasks;
import de.lotse.deadline.DeadlineActor;
import de.lotse.deadline.DeadlineAnswer;
import de.lotse.deadline.DeadlineQuestion;
import de.lotse.deadline.DeadlineRegister;
import de.lotse.deadline.DeadlineRule;
import de.lotse.deadline.DeadlineState;
import de.lotse.deadline.DeadlineView;
import de.lotse.deadline.DecisionDeadlines;
import de.lotse.deadline.DecisionId;
import de.lotse.deadline.NewDecision;
import de.lotse.deadline.Questions;
import de.lotse.deadline.WorkingDayCalendar;
import de.lotse.directory.Topic;
import de.lotse.security.OnBehalf;
import de.lotse.security.StaffId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Cases with an asylum procedure, for tests of this room. */
@Component
public class AsylumCases {

    private static final UUID MAINZ = UUID.fromString("c0000000-0000-4000-8000-0000000000a1");

    private final CaseFiles files;
    private final Clients clients;
    private final AsylumProcedures procedures;
    private final Hearings hearings;
    private final AsylumWorkflow workflow;
    private final AsylumSteps asylum;
    private final AsylumLetters letters;
    private final CaseSteps steps;
    private final DecisionDeadlines decisions;
    private final DeadlineRegister register;
    private final StepTasks tasks;
    private final OnBehalf onBehalf;

    AsylumCases(
            CaseFiles files,
            Clients clients,
            AsylumProcedures procedures,
            Hearings hearings,
            AsylumWorkflow workflow,
            AsylumSteps asylum,
            AsylumLetters letters,
            CaseSteps steps,
            DecisionDeadlines decisions,
            DeadlineRegister register,
            StepTasks tasks,
            OnBehalf onBehalf) {
        this.files = files;
        this.clients = clients;
        this.procedures = procedures;
        this.hearings = hearings;
        this.workflow = workflow;
        this.asylum = asylum;
        this.letters = letters;
        this.steps = steps;
        this.decisions = decisions;
        this.register = register;
        this.tasks = tasks;
        this.onBehalf = onBehalf;
    }

    /** A case of one person in Mainz, without a procedure. */
    public CaseView open() {
        return asAdviser(
                () -> {
                    ClientId client = clients.create(MAINZ, ClientDetails.ofAlias("Asylfall"));
                    return files.open(
                            new NewCase(
                                    MAINZ,
                                    staff("beraterin"),
                                    List.of(client),
                                    Set.of(Topic.ASYLUM),
                                    Requester.CLIENT,
                                    LocalDate.of(2026, 11, 23)));
                });
    }

    /** A procedure with all persons of the case. */
    public ProcedureId takeUp(CaseView file) {
        ProcedureId id = ProcedureId.next();
        run(() -> procedures.start(id, file.id(), file.clients(), "7654321-423"));
        return id;
    }

    /** The client has applied and knows what the procedure is about. */
    public void informed(CaseView file) {
        tasks.complete(file, AsylumSupport.TASK_RECORD_STATUS, Map.of("applied", true));
        tasks.complete(
                file,
                "task_inform",
                Map.of(
                        "infoTopics", List.of("COURSE", "DUBLIN"),
                        "infoLanguage", "AR",
                        "infoInterpreter", "PROFESSIONAL"));
    }

    public HearingId schedule(ProcedureId procedure, LocalDateTime at) {
        HearingId id = HearingId.next();
        run(
                () ->
                        hearings.schedule(
                                id,
                                procedure,
                                at.atZone(WorkingDayCalendar.BERLIN).toInstant(),
                                "Außenstelle Trier"));
        return id;
    }

    /** A second child of the case, who does not belong to the file yet. */
    public ClientId child(CaseView file) {
        return asAdviser(
                () -> {
                    ClientId child = clients.create(MAINZ, ClientDetails.ofAlias("Kind"));
                    files.addClient(file.id(), child);
                    return child;
                });
    }

    /** A decision of the Federal Office with all deadlines it starts, as calculated. */
    public LetterId decided(
            ProcedureId procedure, LetterKind kind, LocalDate servedOn, LocalDate lodgedOn) {
        DeadlineQuestion question = Questions.decision(kind.decision(), lodgedOn, servedOn);
        LetterId id = LetterId.next();
        run(
                () -> {
                    String task = workflow.decisionArrived(procedure).orElseThrow();
                    asylum.recordDecision(
                            steps.require(task, AsylumSupport.TASK_RECORD_DECISION),
                            new NewLetter(
                                    id,
                                    procedure,
                                    kind,
                                    servedOn,
                                    null,
                                    new LetterTexts(null, null),
                                    question,
                                    decisions.calculate(question).stream()
                                            .map(DeadlineAnswer::confirmed)
                                            .toList()));
                });
        return id;
    }

    /** The deadline for the action against a decision passes without it. */
    public void missed(LetterId letter) {
        run(
                () -> {
                    DeadlineView action = letters.actionOf(letters.require(letter)).orElseThrow();
                    register.decide(action.id(), action.version(), DeadlineState.MISSED, null);
                });
    }

    /** The deadline for restitution enters the register; the obstacle ended on this day. */
    public void restitutionRegistered(LetterId letter, LocalDate obstacleEnded) {
        DeadlineQuestion question =
                DeadlineQuestion.ofEvent(
                        DeadlineRule.RESTITUTION_ADMINISTRATIVE_COURT, obstacleEnded);
        run(
                () -> {
                    DeadlineView missed = letters.actionOf(letters.require(letter)).orElseThrow();
                    decisions.register(
                            new NewDecision(
                                    DecisionId.next(),
                                    missed.caseId(),
                                    List.of(),
                                    question,
                                    decisions.calculate(question).stream()
                                            .map(DeadlineAnswer::confirmed)
                                            .toList(),
                                    DeadlineActor.CLIENT,
                                    null,
                                    null,
                                    null,
                                    missed.id()));
                });
    }

    public boolean ended(ProcedureId procedure, ProcedureOutcome outcome) {
        return asAdviser(() -> workflow.ended(procedure, outcome));
    }

    public boolean clientLost(ProcedureId procedure) {
        return asAdviser(() -> workflow.clientLost(procedure));
    }

    public Task task(CaseView file, String element) {
        return tasks.one(file, element);
    }

    public List<String> tasks(CaseView file) {
        return tasks.elements(file);
    }

    public void complete(CaseView file, String element, Map<String, Object> variables) {
        tasks.complete(file, element, variables);
    }

    public <T> T asAdviser(Supplier<T> work) {
        return onBehalf.call("beraterin", work);
    }

    public void run(Runnable work) {
        onBehalf.run("beraterin", work);
    }

    private static StaffId staff(String username) {
        return new StaffId(UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8)));
    }
}
