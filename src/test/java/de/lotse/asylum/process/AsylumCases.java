package de.lotse.asylum.process;

import de.lotse.asylum.AsylumProcedures;
import de.lotse.asylum.HearingId;
import de.lotse.asylum.Hearings;
import de.lotse.asylum.ProcedureId;
import de.lotse.asylum.ProcedureOutcome;
import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.ClientDetails;
import de.lotse.casefile.ClientId;
import de.lotse.casefile.Clients;
import de.lotse.casefile.NewCase;
import de.lotse.casefile.Requester;
import de.lotse.counselling.process.StepTasks;
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
    private final StepTasks tasks;
    private final OnBehalf onBehalf;

    AsylumCases(
            CaseFiles files,
            Clients clients,
            AsylumProcedures procedures,
            Hearings hearings,
            AsylumWorkflow workflow,
            StepTasks tasks,
            OnBehalf onBehalf) {
        this.files = files;
        this.clients = clients;
        this.procedures = procedures;
        this.hearings = hearings;
        this.workflow = workflow;
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
