package de.lotse.discrimination.process;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.ClientDetails;
import de.lotse.casefile.ClientId;
import de.lotse.casefile.Clients;
import de.lotse.casefile.NewCase;
import de.lotse.casefile.Requester;
import de.lotse.casefile.process.CaseStep;
import de.lotse.casefile.process.CaseSteps;
import de.lotse.consent.RecipientView;
import de.lotse.consent.Recipients;
import de.lotse.counselling.process.StepTasks;
import de.lotse.directory.ServiceKind;
import de.lotse.directory.Topic;
import de.lotse.discrimination.DayKnown;
import de.lotse.discrimination.DiscriminationCaseId;
import de.lotse.discrimination.DiscriminationCases;
import de.lotse.discrimination.FirstTalk;
import de.lotse.discrimination.IncidentContext;
import de.lotse.discrimination.IncidentFacts;
import de.lotse.discrimination.IncidentId;
import de.lotse.discrimination.IncidentTexts;
import de.lotse.discrimination.Judgement;
import de.lotse.referral.ReferralKind;
import de.lotse.referral.process.ReferralSteps;
import de.lotse.security.OnBehalf;
import de.lotse.security.StaffId;
import de.lotse.testing.TestJobs;
import de.lotse.workflow.EngineCalls;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Cases with discrimination, for tests of this room. */
@Component
public class TestDiscriminations {

    public static final UUID MAINZ = UUID.fromString("c0000000-0000-4000-8000-0000000000a1");

    private final CaseFiles files;
    private final Clients clients;
    private final DiscriminationCases cases;
    private final DiscriminationSteps discrimination;
    private final CaseSteps caseSteps;
    private final StepTasks tasks;
    private final OnBehalf onBehalf;
    private final ReferralSteps referrals;
    private final Recipients recipients;
    private final EngineCalls engine;
    private final RuntimeService runtime;
    private final TestJobs jobs;

    TestDiscriminations(
            CaseFiles files,
            Clients clients,
            DiscriminationCases cases,
            DiscriminationSteps discrimination,
            CaseSteps caseSteps,
            StepTasks tasks,
            OnBehalf onBehalf,
            ReferralSteps referrals,
            Recipients recipients,
            EngineCalls engine,
            RuntimeService runtime,
            TestJobs jobs) {
        this.files = files;
        this.clients = clients;
        this.cases = cases;
        this.discrimination = discrimination;
        this.caseSteps = caseSteps;
        this.tasks = tasks;
        this.onBehalf = onBehalf;
        this.referrals = referrals;
        this.recipients = recipients;
        this.engine = engine;
        this.runtime = runtime;
        this.jobs = jobs;
    }

    /** A case of one person in Mainz. */
    public CaseView open(String alias) {
        return asAdviser(
                () -> {
                    ClientId client = clients.create(MAINZ, ClientDetails.ofAlias(alias));
                    return files.open(
                            new NewCase(
                                    MAINZ,
                                    staff("beraterin"),
                                    List.of(client),
                                    Set.of(Topic.HOUSING),
                                    Requester.CLIENT,
                                    LocalDate.of(2026, 11, 23)));
                });
    }

    public DiscriminationCaseId takeUp(CaseView file) {
        DiscriminationCaseId id = DiscriminationCaseId.next();
        run(() -> cases.takeUp(id, file.id()));
        return id;
    }

    /** The first talk with this incident. */
    public IncidentId talk(CaseView file, IncidentFacts facts) {
        return talk(file, facts, false, Set.of());
    }

    public IncidentId talk(
            CaseView file, IncidentFacts facts, boolean ownService, Set<StaffId> named) {
        IncidentId id = IncidentId.next();
        String task = task(file, DiscriminationReferral.TASK_FIRST_TALK).getId();
        run(
                () -> {
                    CaseStep step = caseSteps.require(task, DiscriminationReferral.TASK_FIRST_TALK);
                    discrimination.recordFirstTalk(
                            step,
                            new FirstTalk(
                                    discrimination.discriminationOf(step).version(),
                                    Judgement.SUSPECTED,
                                    "Gehört werden",
                                    id,
                                    facts,
                                    ownService,
                                    named));
                });
        return id;
    }

    /** An incident on one day, in Mainz, because of racism. */
    public static IncidentFacts on(LocalDate day, String area, String institution) {
        return facts(DayKnown.DAY, day, day, area, institution);
    }

    public static IncidentFacts facts(
            DayKnown known, LocalDate first, LocalDate last, String area, String institution) {
        return new IncidentFacts(
                known,
                first,
                last,
                null,
                new IncidentContext(area, Set.of("RACISM"), "07315", institution),
                false,
                new IncidentTexts("Abgewiesen am Telefon", null, null, null));
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

    /** The address of the LADS is handed out, which ends the referral to it. */
    public void chooseAddressOfLads(CaseView file) {
        String task = task(file, "task_choose_service").getId();
        run(
                () -> {
                    CaseStep step = caseSteps.require(task, "task_choose_service");
                    RecipientView lads = recipients.ofKind(ServiceKind.LADS).get(0);
                    referrals.choose(
                            step,
                            referrals.referralOf(step).version(),
                            lads.recipient(),
                            lads.name(),
                            ReferralKind.ADDRESS,
                            null);
                });
    }

    /** The time of a timer has come. */
    public void fireTimer(CaseView file, String element) {
        String instance =
                asAdviser(
                        () ->
                                engine.call(
                                        () ->
                                                runtime.createProcessInstanceQuery()
                                                        .processInstanceBusinessKey(
                                                                file.id().toString(),
                                                                DiscriminationReferral.KEY)
                                                        .singleResult()
                                                        .getId()));
        jobs.fireTimer(file.tenant(), instance, element);
    }

    public <T> T asAdviser(Supplier<T> work) {
        return onBehalf.call("beraterin", work);
    }

    public void run(Runnable work) {
        onBehalf.run("beraterin", work);
    }

    public static StaffId staff(String username) {
        return new StaffId(UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8)));
    }
}
