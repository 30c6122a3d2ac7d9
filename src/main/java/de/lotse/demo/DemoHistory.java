package de.lotse.demo;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseId;
import de.lotse.casefile.CaseLevel;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.ClientId;
import de.lotse.casefile.Clients;
import de.lotse.casefile.ContactFacts;
import de.lotse.casefile.ContactForm;
import de.lotse.casefile.Contacts;
import de.lotse.casefile.Households;
import de.lotse.casefile.Interpreter;
import de.lotse.casefile.NewCase;
import de.lotse.casefile.NewContact;
import de.lotse.counselling.AssessmentContent;
import de.lotse.counselling.Assessments;
import de.lotse.counselling.AsylumState;
import de.lotse.counselling.CaseMatters;
import de.lotse.counselling.DiscriminationSigns;
import de.lotse.counselling.EvaluationContent;
import de.lotse.counselling.FirstTalkTexts;
import de.lotse.counselling.FirstTalkView;
import de.lotse.counselling.FirstTalks;
import de.lotse.counselling.GoalContent;
import de.lotse.counselling.GoalEvaluations;
import de.lotse.counselling.GoalResult;
import de.lotse.counselling.GoalView;
import de.lotse.counselling.HelpPlans;
import de.lotse.counselling.Institution;
import de.lotse.counselling.LifeArea;
import de.lotse.counselling.MatterId;
import de.lotse.counselling.MatterKind;
import de.lotse.counselling.MeasureContent;
import de.lotse.counselling.MeasureResponsible;
import de.lotse.counselling.NewMatter;
import de.lotse.counselling.PlanContent;
import de.lotse.counselling.PlanDraft;
import de.lotse.counselling.PlanDrafts;
import de.lotse.counselling.PlanSummary;
import de.lotse.counselling.Urgency;
import de.lotse.deadline.DeadlineRegister;
import de.lotse.deadline.DeadlineState;
import de.lotse.deadline.NewDeadline;
import de.lotse.deadline.ProofDocument;
import de.lotse.deadline.ProofKind;
import de.lotse.demo.DemoPast.Course;
import de.lotse.demo.DemoPast.Past;
import de.lotse.demo.DemoPeople.Story;
import de.lotse.demo.process.DemoSteps;
import de.lotse.organisation.Absences;
import de.lotse.organisation.StaffMembers;
import de.lotse.security.OnBehalf;
import de.lotse.security.SignedIn;
import de.lotse.security.StaffId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The year before the demo begins: cases that were worked, handed on and closed at their time, by a
 * colleague who has left and one who is absent, too.
 */
@Component
@Conditional(DemoCasesWanted.class)
class DemoHistory {

    private static final int LEFT_DAYS_AGO = 130;
    private static final int LAST_CONTACT_DAYS_AGO = 12;

    private final CaseFiles files;
    private final Clients clients;
    private final Households households;
    private final Contacts contacts;
    private final FirstTalks talks;
    private final Assessments assessments;
    private final PlanDrafts drafts;
    private final HelpPlans plans;
    private final GoalEvaluations evaluations;
    private final CaseMatters matters;
    private final DeadlineRegister deadlines;
    private final DemoSteps steps;
    private final DemoOrganisation organisation;
    private final Absences absences;
    private final StaffMembers staff;
    private final OnBehalf onBehalf;
    private final SignedIn signedIn;
    private final TransactionTemplate transaction;
    private final DemoClock clock;

    DemoHistory(
            CaseFiles files,
            Clients clients,
            Households households,
            Contacts contacts,
            FirstTalks talks,
            Assessments assessments,
            PlanDrafts drafts,
            HelpPlans plans,
            GoalEvaluations evaluations,
            CaseMatters matters,
            DeadlineRegister deadlines,
            DemoSteps steps,
            DemoOrganisation organisation,
            Absences absences,
            StaffMembers staff,
            OnBehalf onBehalf,
            SignedIn signedIn,
            PlatformTransactionManager transactions,
            DemoClock clock) {
        this.files = files;
        this.clients = clients;
        this.households = households;
        this.contacts = contacts;
        this.talks = talks;
        this.assessments = assessments;
        this.drafts = drafts;
        this.plans = plans;
        this.evaluations = evaluations;
        this.matters = matters;
        this.deadlines = deadlines;
        this.steps = steps;
        this.organisation = organisation;
        this.absences = absences;
        this.staff = staff;
        this.onBehalf = onBehalf;
        this.signedIn = signedIn;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    void create() {
        organisation.hire(DemoPast.LEFT, "Holger Stein");
        StaffId absent = organisation.hire(DemoPast.ABSENT, "Sabine Vogt");
        DemoPast.cases().forEach(past -> new Life(past).live());
        organisation.leave(DemoPast.LEFT);
        onBehalf.run(
                "admin",
                () ->
                        transaction.executeWithoutResult(
                                status ->
                                        absences.add(
                                                absent,
                                                clock.workingDay(4),
                                                clock.workingDay(-17),
                                                id("beraterin"))));
    }

    private StaffId id(String username) {
        return staff.byUsername(username).orElseThrow().id();
    }

    /** One case from its request on, day by day. */
    private final class Life {

        private final Story story;
        private final Course course;
        private final String heir;
        private String adviser;
        private int daysAgo;
        private CaseView file;

        Life(Past past) {
            story = past.story();
            course = past.course();
            heir = past.heir();
            adviser = story.adviser();
            daysAgo = story.daysAgo();
        }

        void live() {
            after(0, this::open);
            after(4, this::talk);
            after(1, () -> steps.decide(id(), story.level()));
            switch (story.level()) {
                case SHORT -> after(2, this::answer);
                case ACCOMPANIMENT -> accompany();
                case CASE_MANAGEMENT -> manage();
            }
        }

        private void after(int days, Runnable act) {
            daysAgo = Math.max(daysAgo - days, 0);
            handOver();
            onBehalf.run(adviser, () -> transaction.executeWithoutResult(status -> atTime(act)));
        }

        private void atTime(Runnable act) {
            clock.at(
                    clock.workingDay(daysAgo),
                    LocalTime.of(9 + daysAgo % 7, daysAgo * 7 % 60),
                    () -> {
                        act.run();
                        return null;
                    });
        }

        private void handOver() {
            if (heir != null && !heir.equals(adviser) && daysAgo <= LEFT_DAYS_AGO) {
                onBehalf.run(
                        adviser,
                        () ->
                                transaction.executeWithoutResult(
                                        status ->
                                                atTime(
                                                        () ->
                                                                files.reassign(
                                                                        id(),
                                                                        DemoHistory.this.id(
                                                                                heir)))));
                adviser = heir;
            }
        }

        private void open() {
            UUID site = signedIn.require().siteIds().iterator().next();
            List<ClientId> persons =
                    story.persons().stream().map(person -> clients.create(site, person)).toList();
            persons.stream().skip(1).forEach(member -> households.join(member, persons.get(0)));
            file =
                    files.open(
                            new NewCase(
                                    site,
                                    signedIn.require().id(),
                                    persons,
                                    story.topics(),
                                    story.requester(),
                                    today()));
        }

        private CaseId id() {
            return file.id();
        }

        private LocalDate today() {
            return clock.workingDay(0);
        }

        private void contact(String note) {
            contacts.record(
                    NewContact.of(
                            file,
                            new ContactFacts(
                                    today(),
                                    ContactForm.values()[daysAgo % 3],
                                    story.requester(),
                                    20 + daysAgo % 4 * 15,
                                    story.language(),
                                    daysAgo % 2 == 0 ? Interpreter.PROFESSIONAL : Interpreter.NONE,
                                    story.topics(),
                                    note)));
        }

        private void talk() {
            contact(story.note());
            boolean more = story.level() != CaseLevel.SHORT;
            talks.keep(
                    id(),
                    new FirstTalkView(
                            today(),
                            more
                                    ? Set.of(LifeArea.RESIDENCE, LifeArea.WORK)
                                    : Set.of(LifeArea.LIVELIHOOD),
                            more
                                    ? Set.of(
                                            Institution.IMMIGRATION_AUTHORITY,
                                            Institution.JOBCENTER)
                                    : Set.of(),
                            daysAgo % 5 == 0 ? Urgency.SOON : Urgency.NORMAL,
                            more,
                            new FirstTalkTexts(
                                    "Kennt sich in der Stadt aus, Rückhalt in der Familie.",
                                    story.note(),
                                    "Bringt beim nächsten Mal alle Bescheide mit.",
                                    true,
                                    Set.of(),
                                    AsylumState.NONE,
                                    DiscriminationSigns.NONE),
                            FirstTalkView.NOT_KEPT));
            steps.complete(id(), "task_first_talk", Map.of("firstTalkDone", true));
        }

        private void answer() {
            contact("Auskunft gegeben, Merkblatt mitgenommen.");
            steps.complete(
                    id(),
                    "task_short_counselling",
                    Map.of(
                            "contactOutcome",
                            "CLOSE",
                            "closingReason",
                            "INFORMATION_GIVEN",
                            "closingFollowUp",
                            false));
        }

        private void accompany() {
            if (course == Course.TO_AGREE_FOLLOW_UP) {
                return;
            }
            after(
                    0,
                    () -> steps.submit(id(), "task_set_follow_up", Map.of("followUpDate", in(20))));
            after(19, () -> followUp("Unterlagen sortiert, Anschreiben vorbereitet."));
            switch (course) {
                case TO_CLOSE -> {
                    after(28, () -> followUp("Nachweise nachgereicht."));
                    after(daysAgo - 3, () -> last("Alles erledigt, sie kommt allein zurecht."));
                }
                case ENDED_BY_CLIENT -> {
                    after(21, () -> steps.tell(id(), "msg_client_ends"));
                    after(1, () -> close("ENDED_BY_CLIENT"));
                }
                case LOST -> after(daysAgo, () -> steps.fireDueTimers(id()));
                default -> {
                    keepOn();
                    oddEvents();
                }
            }
        }

        /** Contacts every eight weeks until lately. */
        private void keepOn() {
            while (daysAgo > LAST_CONTACT_DAYS_AGO + 55) {
                after(55, () -> followUp("Stand besprochen, nächste Schritte vereinbart."));
            }
            if (daysAgo > LAST_CONTACT_DAYS_AGO) {
                after(
                        daysAgo - LAST_CONTACT_DAYS_AGO + id().value().hashCode() % 4,
                        () -> followUp("Telefonat: die Behörde hat sich noch nicht gemeldet."));
            }
        }

        private void oddEvents() {
            if (course == Course.REPRESENTED) {
                after(1, () -> matter(MatterKind.COMPLAINT, "Beschwerde an die Geschäftsleitung"));
                after(
                        1,
                        () ->
                                matter(
                                        MatterKind.IMMEDIATE_MEASURE,
                                        "Beweise sichern: Schriftwechsel"));
            }
            if (course == Course.DEADLINE_MET) {
                after(
                        1,
                        () ->
                                deadlines.register(
                                        NewDeadline.legal(
                                                id(),
                                                "COURT_ACTION",
                                                clock.workingDay(-9),
                                                "Bescheid, liegt in Kopie vor")));
                after(5, this::meetDeadline);
            }
        }

        private void meetDeadline() {
            deadlines.openFor(id()).stream()
                    .filter(one -> one.isLegal())
                    .forEach(
                            one ->
                                    deadlines.decide(
                                            one.id(),
                                            one.version(),
                                            DeadlineState.MET,
                                            new ProofDocument(
                                                    ProofKind.FAX_REPORT,
                                                    today(),
                                                    "Sendebericht, Handakte")));
        }

        private void matter(MatterKind kind, String what) {
            matters.agree(
                    new NewMatter(
                            new MatterId(UUID.randomUUID()),
                            id(),
                            kind,
                            clock.workingDay(-6),
                            kind != MatterKind.IMMEDIATE_MEASURE,
                            what,
                            "Geschäftsleitung"));
        }

        private void followUp(String note) {
            contact(note);
            steps.complete(
                    id(),
                    "task_counselling_contact",
                    Map.of("contactOutcome", "FOLLOW_UP", "followUpDate", in(28)));
        }

        private void last(String note) {
            contact(note);
            steps.complete(id(), "task_counselling_contact", Map.of("contactOutcome", "CLOSE"));
        }

        private void close(String reason) {
            steps.submit(
                    id(), "task_close", Map.of("closingReason", reason, "closingFollowUp", false));
        }

        private void manage() {
            after(8, this::assess);
            after(6, () -> propose("Sprachkurs besuchen", "Kita-Platz beantragen"));
            after(5, this::agree);
            after(16, () -> measureDone("task_measure"));
            after(12, () -> contact("Zwischenstand: der Kurs hat begonnen."));
            after(daysAgo - 20, () -> steps.tell(id(), "msg_review_now"));
            after(1, () -> review("EVALUATE"));
            after(7, this::evaluate);
        }

        private void assess() {
            assessments.save(
                    id(),
                    1,
                    null,
                    new AssessmentContent(
                            "Geduldig und gut organisiert.",
                            "Zehn Jahre Berufserfahrung, drei Sprachen.",
                            "Verwandte am Ort, Verein im Stadtteil.",
                            story.note(),
                            Set.of(LifeArea.WORK, LifeArea.EDUCATION),
                            "Sprachkurs, Betreuung, ein fester Arbeitsplatz.",
                            "Wenig Schlaf, viele Ämter.",
                            "Nachbarin, Elterncafé."),
                    true);
            steps.complete(id(), "task_assessment", Map.of());
        }

        private void propose(String first, String second) {
            PlanDraft draft = drafts.open(id());
            GoalContent goal =
                    new GoalContent(
                            null,
                            LifeArea.WORK,
                            "Hat bis zum Herbst eine Stelle, von der die Familie lebt.",
                            "Arbeitsvertrag ist unterschrieben.",
                            clock.workingDay(-150),
                            List.of(measure(first, 30), measure(second, 45)));
            PlanSummary plan =
                    drafts.propose(
                            id(),
                            draft.number(),
                            draft.version(),
                            new PlanContent(
                                    story.note(),
                                    "de",
                                    Interpreter.NONE,
                                    clock.workingDay(-90),
                                    List.of(goal)));
            steps.complete(id(), "task_plan", Map.of("planVersion", (long) plan.number()));
        }

        private MeasureContent measure(String title, int inDays) {
            return new MeasureContent(
                    null,
                    null,
                    title,
                    null,
                    MeasureResponsible.ADVISER,
                    null,
                    clock.workingDay(-inDays),
                    false);
        }

        private void agree() {
            steps.submit(
                    id(),
                    "task_agreement",
                    Map.of("agreement", "AGREED", "agreementMode", "SIGNED"));
        }

        private void measureDone(String step) {
            steps.submit(id(), step, Map.of("measureOutcome", "DONE"));
            plans.current(id())
                    .map(plan -> plan.goals().get(0).id())
                    .ifPresent(
                            goal ->
                                    evaluations.recordProgress(
                                            id(), goal, 2, "Der Kurs ist gefunden und bezahlt."));
        }

        private void review(String outcome) {
            steps.submit(id(), "task_review", Map.of("reviewOutcome", outcome));
        }

        private void evaluate() {
            evaluations.save(
                    id(),
                    null,
                    new EvaluationContent(
                            "Es war gut, nicht allein zum Amt zu gehen.",
                            "Die wichtigsten Ziele sind erreicht.",
                            plans.current(id()).orElseThrow().goals().stream()
                                    .collect(
                                            Collectors.toMap(
                                                    GoalView::lineId,
                                                    goal ->
                                                            new EvaluationContent.OfGoal(
                                                                    GoalResult.REACHED,
                                                                    "Feste Termine haben geholfen.")))),
                    true);
            steps.complete(id(), "task_evaluation", Map.of());
        }

        private String in(int days) {
            return clock.workingDay(-days).toString();
        }
    }
}
