package de.lotse.demo;

import de.lotse.asylum.ApplicationStage;
import de.lotse.asylum.AsylumLetters;
import de.lotse.asylum.AsylumProcedures;
import de.lotse.asylum.DepartureChange;
import de.lotse.asylum.HearingId;
import de.lotse.asylum.Hearings;
import de.lotse.asylum.LetterId;
import de.lotse.asylum.LetterKind;
import de.lotse.asylum.LetterTexts;
import de.lotse.asylum.NewLetter;
import de.lotse.asylum.ProcedureId;
import de.lotse.asylum.ProcedureOutcome;
import de.lotse.asylum.ProcedureStatus;
import de.lotse.asylum.ProcedureTexts;
import de.lotse.asylum.ProtectionElsewhere;
import de.lotse.asylum.Transfers;
import de.lotse.asylum.process.AsylumSteps;
import de.lotse.asylum.process.AsylumSupport;
import de.lotse.asylum.process.AsylumWorkflow;
import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseLevel;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.ClientDetails;
import de.lotse.casefile.ClientId;
import de.lotse.casefile.Clients;
import de.lotse.casefile.NewCase;
import de.lotse.casefile.Requester;
import de.lotse.casefile.process.CaseSteps;
import de.lotse.deadline.DeadlineAnswer;
import de.lotse.deadline.DeadlineQuestion;
import de.lotse.deadline.DeadlineRegister;
import de.lotse.deadline.DeadlineRule;
import de.lotse.deadline.DeadlineState;
import de.lotse.deadline.DeadlineView;
import de.lotse.deadline.DecisionDeadlines;
import de.lotse.deadline.Instructions;
import de.lotse.deadline.ProofDocument;
import de.lotse.deadline.ProofKind;
import de.lotse.deadline.Seat;
import de.lotse.deadline.ServiceMode;
import de.lotse.deadline.WorkingDayCalendar;
import de.lotse.demo.process.DemoSteps;
import de.lotse.directory.Topic;
import de.lotse.security.OnBehalf;
import de.lotse.security.ScopedTransactions;
import de.lotse.security.SignedIn;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Fictional asylum procedures under the old and the new law, in every state. */
@Component
@Conditional(DemoCasesWanted.class)
class DemoAsylumCases {

    private static final LocalDate OLD_LAW = LocalDate.of(2026, 3, 16);
    private static final LocalDate NEW_LAW = LocalDate.of(2026, 8, 17);
    private static final int FOLLOW_UP_IN = 75;
    private static final Set<String> REMEDY =
            Set.of("COURT_ACTION", "INTERIM_RELIEF", "STATEMENT_OF_GROUNDS");
    private static final LocalTime MORNING = LocalTime.of(9, 30);

    private final CaseFiles files;
    private final Clients clients;
    private final AsylumProcedures procedures;
    private final Hearings hearings;
    private final AsylumLetters letters;
    private final Transfers transfers;
    private final AsylumWorkflow workflow;
    private final AsylumSteps asylum;
    private final CaseSteps caseSteps;
    private final DecisionDeadlines decisions;
    private final DeadlineRegister register;
    private final DemoSteps steps;
    private final OnBehalf onBehalf;
    private final SignedIn signedIn;
    private final ScopedTransactions scoped;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final DemoClock clock;

    DemoAsylumCases(
            CaseFiles files,
            Clients clients,
            AsylumProcedures procedures,
            Hearings hearings,
            AsylumLetters letters,
            Transfers transfers,
            AsylumWorkflow workflow,
            AsylumSteps asylum,
            CaseSteps caseSteps,
            DecisionDeadlines decisions,
            DeadlineRegister register,
            DemoSteps steps,
            OnBehalf onBehalf,
            SignedIn signedIn,
            ScopedTransactions scoped,
            PlatformTransactionManager transactions,
            JdbcClient jdbc,
            DemoClock clock) {
        this.files = files;
        this.clients = clients;
        this.procedures = procedures;
        this.hearings = hearings;
        this.letters = letters;
        this.transfers = transfers;
        this.workflow = workflow;
        this.asylum = asylum;
        this.caseSteps = caseSteps;
        this.decisions = decisions;
        this.register = register;
        this.steps = steps;
        this.onBehalf = onBehalf;
        this.signedIn = signedIn;
        this.scoped = scoped;
        this.transaction = new TransactionTemplate(transactions);
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A procedure on its way. */
    private record Course(CaseView file, ProcedureId id, LocalDate lodgedOn) {}

    @EventListener(ApplicationStartedEvent.class)
    @Order(20)
    void create() {
        if (exist()) {
            return;
        }
        tell("Yonas", "Tesfay", null, course -> {});
        tell("Amal", "Haddad", NEW_LAW, this::hearingAhead);
        tell("Farid", "Nazari", OLD_LAW, this::recordToCheck);
        tell("Selam", "Gebre", NEW_LAW, this::hearingMissed);
        tell("Rojda", "Yildirim", NEW_LAW, this::rejectedAsManifestlyUnfounded);
        tell("Emeka", "Okafor", OLD_LAW, this::beforeTheCourt);
        tell("Abdirahman", "Warsame", OLD_LAW, this::transferAhead);
        tell("Zahra", "Mohammadi", OLD_LAW, this::recognised);
        tell("Giorgi", "Beridze", NEW_LAW, this::finallyRejected);
        tell("Luan", "Krasniqi", OLD_LAW, this::ended);
        tell("Nino", "Kvaratskhelia", NEW_LAW, this::withdrawn);
        tell("Idris", "Abdi", OLD_LAW, this::transferred);
        tell("Samira", "Rostami", OLD_LAW, this::actionMissed);
        tell("Hiwot", "Kidane", NEW_LAW, this::childBorn);
    }

    private boolean exist() {
        return onBehalf.call(
                "beraterin",
                () ->
                        scoped.read(
                                        signedIn.require().tenant(),
                                        () ->
                                                jdbc.sql("select count(*) from asylum_procedure")
                                                        .query(Long.class)
                                                        .single())
                                > 0);
    }

    private void tell(String given, String family, LocalDate lodgedOn, Consumer<Course> story) {
        onBehalf.run(
                "beraterin",
                () ->
                        transaction.executeWithoutResult(
                                status -> {
                                    Course course = on(60, () -> open(given, family, lodgedOn));
                                    story.accept(course);
                                }));
    }

    private Course open(String given, String family, LocalDate lodgedOn) {
        var site = signedIn.require().siteIds().iterator().next();
        ClientId client =
                clients.create(
                        site, ClientDetails.ofName(given, family, LocalDate.of(1994, 4, 11)));
        CaseView file =
                files.open(
                        new NewCase(
                                site,
                                signedIn.require().id(),
                                List.of(client),
                                Set.of(Topic.ASYLUM),
                                Requester.CLIENT,
                                clock.workingDay(0)));
        steps.complete(file.id(), "task_first_talk", Map.of("firstTalkDone", true));
        steps.decide(file.id(), CaseLevel.ACCOMPANIMENT);
        steps.submit(
                file.id(),
                "task_set_follow_up",
                Map.of("followUpDate", clock.workingDay(-FOLLOW_UP_IN).toString()));
        ProcedureId id = ProcedureId.next();
        procedures.start(id, file.id(), List.of(client), null);
        recordStatus(file, lodgedOn);
        steps.submit(
                file.id(),
                "task_inform",
                Map.of(
                        "infoTopics",
                        List.of("COURSE", "POSSIBILITIES", "LIMITS", "CONSEQUENCES"),
                        "infoLanguage",
                        "AR",
                        "infoInterpreter",
                        "PROFESSIONAL",
                        "infoMaterial",
                        List.of("LEAFLET")));
        return new Course(file, id, lodgedOn);
    }

    private void recordStatus(CaseView file, LocalDate lodgedOn) {
        boolean lodged = lodgedOn != null;
        asylum.recordStatus(
                caseSteps.open(file.id(), AsylumSupport.TASK_RECORD_STATUS).orElseThrow(),
                0,
                new ProcedureStatus(
                        lodged ? ApplicationStage.LODGED : ApplicationStage.NOT_APPLIED,
                        lodged ? lodgedOn.minusDays(20) : null,
                        lodgedOn,
                        ProtectionElsewhere.NONE,
                        new ProcedureTexts(
                                lodged ? "9%06d-000".formatted(number(file)) : null,
                                lodged ? "Außenstelle Trier" : null,
                                "Hört Sprachmittlung lieber per Telefon",
                                null,
                                null)));
    }

    private static int number(CaseView file) {
        String number = file.number().value();
        return Integer.parseInt(number.substring(number.length() - 6)) * 37 % 1_000_000;
    }

    private void hearingAhead(Course course) {
        schedule(course, clock.workingDay(-8));
    }

    private void recordToCheck(Course course) {
        held(course, 3);
    }

    private void hearingMissed(Course course) {
        on(
                20,
                () -> {
                    schedule(course, clock.workingDay(-14));
                    return null;
                });
        on(
                1,
                () -> {
                    steps.fireDueTimers(course.file().id());
                    steps.submit(
                            course.file().id(),
                            "task_record_hearing",
                            Map.of("hearingOutcome", "NOT_APPEARED"));
                    return null;
                });
    }

    private void held(Course course, int daysAgo) {
        on(
                daysAgo + 14,
                () -> {
                    schedule(course, clock.workingDay(-10));
                    steps.submit(
                            course.file().id(),
                            "task_prepare_hearing",
                            Map.of(
                                    "preparation",
                                    List.of("COURSE", "DUTIES", "DOCUMENTS"),
                                    "accompaniment",
                                    "VOLUNTEER"));
                    return null;
                });
        on(
                daysAgo,
                () -> {
                    steps.fireDueTimers(course.file().id());
                    steps.submit(
                            course.file().id(),
                            "task_remind_client",
                            Map.of("reminderResult", "REMINDED"));
                    steps.submit(
                            course.file().id(),
                            "task_record_hearing",
                            Map.of("hearingOutcome", "HELD"));
                    return null;
                });
    }

    private void rejectedAsManifestlyUnfounded(Course course) {
        held(course, 25);
        checkRecord(course, 22);
        decision(course, LetterKind.MANIFESTLY_UNFOUNDED, 2);
    }

    private void beforeTheCourt(Course course) {
        LetterId letter = decision(course, LetterKind.UNFOUNDED, 30);
        meetAction(course, letter, 22);
        on(
                12,
                () -> {
                    String task = workflow.courtLetterArrived(course.id()).orElseThrow();
                    asylum.recordCourtLetter(
                            caseSteps.require(task, AsylumSupport.TASK_RECORD_COURT_LETTER),
                            new NewLetter(
                                    LetterId.next(),
                                    course.id(),
                                    LetterKind.COURT_HEARING,
                                    clock.workingDay(0),
                                    clock.workingDay(-30),
                                    new LetterTexts("VG Trier", "Ladung liegt in Kopie vor"),
                                    null,
                                    List.of()),
                            null,
                            DepartureChange.UNCHANGED,
                            null);
                    return null;
                });
    }

    private void transferAhead(Course course) {
        decision(course, LetterKind.DUBLIN_TRANSFER, 40);
        giveUpRemedy(course, 36);
        on(
                33,
                () -> {
                    transfers.setPeriod(
                            course.id(), DeadlineRule.DUBLIN_TRANSFER_PERIOD, clock.workingDay(10));
                    return null;
                });
    }

    private void recognised(Course course) {
        held(course, 40);
        checkRecord(course, 36);
        decision(course, LetterKind.RECOGNITION, 6);
        steps.submit(
                course.file().id(),
                "task_confirm_outcome",
                Map.of("concluded", true, "outcome", "PROTECTION"));
    }

    private void finallyRejected(Course course) {
        decision(course, LetterKind.UNFOUNDED, 30);
        giveUpRemedy(course, 24);
        on(
                2,
                () -> {
                    steps.submit(
                            course.file().id(),
                            "task_confirm_outcome",
                            Map.of("concluded", true, "outcome", "REJECTED"));
                    return null;
                });
    }

    private void ended(Course course) {
        on(5, () -> workflow.ended(course.id(), ProcedureOutcome.OTHER));
    }

    private void withdrawn(Course course) {
        on(4, () -> workflow.withdrawn(course.id()));
    }

    private void transferred(Course course) {
        transferAhead(course);
        on(3, () -> workflow.transferred(course.id()));
    }

    private void actionMissed(Course course) {
        LetterId letter = decision(course, LetterKind.UNFOUNDED, 20);
        on(
                4,
                () -> {
                    DeadlineView action = register.require(letters.require(letter).action());
                    register.decide(action.id(), action.version(), DeadlineState.MISSED, null);
                    return null;
                });
    }

    private void childBorn(Course course) {
        on(
                7,
                () -> {
                    CaseView file = course.file();
                    ClientId child =
                            clients.create(
                                    file.siteId(),
                                    ClientDetails.ofName("Lidya", "Kidane", clock.workingDay(20)));
                    files.addClient(file.id(), child);
                    procedures.join(course.id(), child, true);
                    return workflow.childBorn(course.id());
                });
    }

    /** The client goes to no court: what the decision set running is given up. */
    private void giveUpRemedy(Course course, int daysAgo) {
        on(
                daysAgo,
                () -> {
                    for (DeadlineView deadline : register.openFor(course.file().id())) {
                        if (REMEDY.contains(deadline.kind())) {
                            register.decide(
                                    deadline.id(),
                                    deadline.version(),
                                    DeadlineState.GIVEN_UP,
                                    proof(ProofKind.STATEMENT_OF_CLIENT));
                        }
                    }
                    return null;
                });
    }

    private void schedule(Course course, LocalDate day) {
        hearings.schedule(
                HearingId.next(),
                course.id(),
                day.atTime(LocalTime.of(9, 0)).atZone(WorkingDayCalendar.BERLIN).toInstant(),
                "Bundesamt, Außenstelle Trier");
    }

    private void checkRecord(Course course, int daysAgo) {
        on(
                daysAgo,
                () -> {
                    steps.submit(
                            course.file().id(),
                            "task_check_record",
                            Map.of("recordCheck", "CORRECTED"));
                    return null;
                });
    }

    private LetterId decision(Course course, LetterKind kind, int daysAgo) {
        return on(daysAgo, () -> record(course, kind));
    }

    private LetterId record(Course course, LetterKind kind) {
        DeadlineQuestion question =
                new DeadlineQuestion(
                        DeadlineRule.ASYLUM_DECISION,
                        clock.workingDay(0),
                        ServiceMode.PZU_MAILBOX,
                        null,
                        kind == LetterKind.RECOGNITION ? null : Instructions.CORRECT,
                        null,
                        null,
                        null,
                        course.lodgedOn(),
                        null,
                        kind.decision(),
                        null,
                        Seat.RP);
        LetterId id = LetterId.next();
        String task = workflow.decisionArrived(course.id()).orElseThrow();
        asylum.recordDecision(
                caseSteps.require(task, AsylumSupport.TASK_RECORD_DECISION),
                new NewLetter(
                        id,
                        course.id(),
                        kind,
                        question.serviceDate(),
                        null,
                        new LetterTexts(null, "Gelber Umschlag liegt in Kopie vor"),
                        question,
                        decisions.calculate(question).stream()
                                .map(DeadlineAnswer::confirmed)
                                .toList()));
        return id;
    }

    private void meetAction(Course course, LetterId letter, int daysAgo) {
        on(
                daysAgo,
                () -> {
                    DeadlineView action = register.require(letters.require(letter).action());
                    register.decide(
                            action.id(),
                            action.version(),
                            DeadlineState.MET,
                            proof(ProofKind.FAX_REPORT));
                    return null;
                });
    }

    private ProofDocument proof(ProofKind kind) {
        return new ProofDocument(kind, clock.workingDay(0), "Handakte");
    }

    private <T> T on(int daysAgo, Supplier<T> work) {
        return clock.at(clock.workingDay(daysAgo), MORNING, work);
    }
}
