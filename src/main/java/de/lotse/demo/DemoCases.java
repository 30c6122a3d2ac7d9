package de.lotse.demo;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseId;
import de.lotse.casefile.CaseLevel;
import de.lotse.casefile.CaseNotes;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.ClientId;
import de.lotse.casefile.Clients;
import de.lotse.casefile.ContactFacts;
import de.lotse.casefile.ContactForm;
import de.lotse.casefile.Contacts;
import de.lotse.casefile.DangerKind;
import de.lotse.casefile.Households;
import de.lotse.casefile.Interpreter;
import de.lotse.casefile.NewCase;
import de.lotse.casefile.NewContact;
import de.lotse.casefile.NoteContent;
import de.lotse.casefile.Requester;
import de.lotse.counselling.AssessmentContent;
import de.lotse.counselling.Assessments;
import de.lotse.counselling.AsylumState;
import de.lotse.counselling.DiscriminationSigns;
import de.lotse.counselling.FirstTalkTexts;
import de.lotse.counselling.FirstTalkView;
import de.lotse.counselling.FirstTalks;
import de.lotse.counselling.GoalContent;
import de.lotse.counselling.GoalEvaluations;
import de.lotse.counselling.HelpPlans;
import de.lotse.counselling.Institution;
import de.lotse.counselling.LifeArea;
import de.lotse.counselling.MeasureContent;
import de.lotse.counselling.MeasureResponsible;
import de.lotse.counselling.NetworkMaps;
import de.lotse.counselling.PlanContent;
import de.lotse.counselling.PlanDrafts;
import de.lotse.counselling.PlanSummary;
import de.lotse.counselling.Urgency;
import de.lotse.deadline.DeadlineRegister;
import de.lotse.deadline.NewDeadline;
import de.lotse.demo.DemoPeople.Stage;
import de.lotse.demo.DemoPeople.Story;
import de.lotse.demo.process.DemoSteps;
import de.lotse.directory.Topic;
import de.lotse.security.OnBehalf;
import de.lotse.security.Purpose;
import de.lotse.security.ScopedTransactions;
import de.lotse.security.SignedIn;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fictional cases of both Träger in every state. They are worked through the services and the
 * processes, as their advisers would, so that tasks, deadlines and timelines are real.
 */
@Component
@Conditional(DemoCasesWanted.class)
class DemoCases {

    private final CaseFiles files;
    private final Clients clients;
    private final Households households;
    private final Contacts contacts;
    private final CaseNotes notes;
    private final FirstTalks talks;
    private final Assessments assessments;
    private final NetworkMaps networks;
    private final PlanDrafts plans;
    private final HelpPlans helpPlans;
    private final GoalEvaluations evaluations;
    private final DeadlineRegister deadlines;
    private final DemoSteps steps;
    private final OnBehalf onBehalf;
    private final SignedIn signedIn;
    private final ScopedTransactions scoped;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final DemoHistory history;
    private final DemoClock clock;

    DemoCases(
            CaseFiles files,
            Clients clients,
            Households households,
            Contacts contacts,
            CaseNotes notes,
            FirstTalks talks,
            Assessments assessments,
            NetworkMaps networks,
            PlanDrafts plans,
            HelpPlans helpPlans,
            GoalEvaluations evaluations,
            DeadlineRegister deadlines,
            DemoSteps steps,
            OnBehalf onBehalf,
            SignedIn signedIn,
            ScopedTransactions scoped,
            PlatformTransactionManager transactions,
            JdbcClient jdbc,
            DemoHistory history,
            DemoClock clock) {
        this.files = files;
        this.clients = clients;
        this.households = households;
        this.contacts = contacts;
        this.notes = notes;
        this.talks = talks;
        this.assessments = assessments;
        this.networks = networks;
        this.plans = plans;
        this.helpPlans = helpPlans;
        this.evaluations = evaluations;
        this.deadlines = deadlines;
        this.steps = steps;
        this.onBehalf = onBehalf;
        this.signedIn = signedIn;
        this.scoped = scoped;
        this.transaction = new TransactionTemplate(transactions);
        this.jdbc = jdbc;
        this.history = history;
        this.clock = clock;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Order(10)
    void create() {
        if (exist()) {
            return;
        }
        history.create();
        DemoPeople.stories().stream()
                .sorted(Comparator.comparingInt(Story::daysAgo).reversed())
                .forEach(
                        story ->
                                onBehalf.run(
                                        story.adviser(),
                                        () ->
                                                transaction.executeWithoutResult(
                                                        status -> tell(story))));
        for (String username : List.of("beraterin", "fremd")) {
            onBehalf.run(
                    username, () -> transaction.executeWithoutResult(status -> countContacts()));
        }
    }

    private boolean exist() {
        return scoped.read(
                        Purpose.FIGURES,
                        () -> jdbc.sql("select count(*) from case_file").query(Long.class).single())
                > 0;
    }

    private void tell(Story story) {
        CaseView file = at(story.daysAgo(), LocalTime.of(9, 40), () -> open(story));
        if (story.stage() != Stage.REQUESTED) {
            int talked = Math.max(story.daysAgo() - 3, 0);
            at(talked, LocalTime.of(11, 15), () -> holdFirstTalk(story, file));
            if (story.stage() != Stage.TALKED) {
                at(Math.max(talked - 1, 0), LocalTime.of(14, 5), () -> goOn(story, file));
            }
        }
        addExtras(story, file);
    }

    private <T> T at(int daysAgo, LocalTime time, Supplier<T> work) {
        return clock.at(clock.workingDay(daysAgo), time, work);
    }

    private CaseView open(Story story) {
        UUID site = signedIn.require().siteIds().iterator().next();
        List<ClientId> persons =
                story.persons().stream().map(person -> clients.create(site, person)).toList();
        persons.stream().skip(1).forEach(member -> households.join(member, persons.get(0)));
        return files.open(
                new NewCase(
                        site,
                        signedIn.require().id(),
                        persons,
                        story.topics(),
                        story.requester(),
                        workingDay(0)));
    }

    private CaseView goOn(Story story, CaseView file) {
        steps.decide(file.id(), story.level());
        switch (story.level()) {
            case SHORT -> counselShortly(story, file.id());
            case ACCOMPANIMENT -> accompany(story, file);
            case CASE_MANAGEMENT -> manage(story, file);
        }
        return file;
    }

    private CaseView holdFirstTalk(Story story, CaseView file) {
        LocalDate day = workingDay(0);
        contacts.record(NewContact.of(file, facts(story, day, story.note())));
        talks.keep(
                file.id(),
                new FirstTalkView(
                        day,
                        story.level() == CaseLevel.SHORT
                                ? Set.of(LifeArea.RESIDENCE)
                                : Set.of(LifeArea.RESIDENCE, LifeArea.HOUSING, LifeArea.WORK),
                        story.level() == CaseLevel.CASE_MANAGEMENT
                                ? Set.of(
                                        Institution.JOBCENTER,
                                        Institution.IMMIGRATION_AUTHORITY,
                                        Institution.SCHOOL_OR_DAYCARE)
                                : Set.of(Institution.IMMIGRATION_AUTHORITY),
                        Urgency.NORMAL,
                        story.level() != CaseLevel.SHORT,
                        new FirstTalkTexts(
                                "Spricht mehrere Sprachen, gut vernetzt, klare Vorstellungen.",
                                story.note(),
                                "Unterlagen mitbringen, nächster Termin vereinbart.",
                                true,
                                Set.of(),
                                story.topics().contains(Topic.ASYLUM)
                                        ? AsylumState.RUNNING
                                        : AsylumState.NONE,
                                DiscriminationSigns.NONE),
                        FirstTalkView.NOT_KEPT));
        steps.complete(file.id(), "task_first_talk", Map.of("firstTalkDone", true));
        return file;
    }

    private void counselShortly(Story story, CaseId caseId) {
        if (story.stage() != Stage.CLOSED) {
            return;
        }
        Map<String, Object> values = new HashMap<>();
        values.put("contactOutcome", "CLOSE");
        values.put("closingReason", "INFORMATION_GIVEN");
        values.put("closingFollowUp", false);
        steps.complete(caseId, "task_short_counselling", values);
    }

    private void accompany(Story story, CaseView file) {
        steps.submit(
                file.id(),
                "task_set_follow_up",
                Map.of("followUpDate", workingDay(-story.followUpIn()).toString()));
        contacts.record(
                NewContact.of(
                        file,
                        facts(
                                story,
                                workingDay(0),
                                "Schreiben gemeinsam gelesen, Antwort vorbereitet.")));
    }

    private void manage(Story story, CaseView file) {
        if (story.stage() == Stage.ASSESSMENT) {
            return;
        }
        assessments.save(file.id(), 1, null, assessment(), true);
        networks.save(file.id(), DemoNetwork.asOf(workingDay(5)));
        steps.complete(file.id(), "task_assessment", Map.of());
        if (story.stage() == Stage.PLANNING) {
            return;
        }
        PlanSummary plan = plans.propose(file.id(), 1, null, plan());
        steps.complete(file.id(), "task_plan", Map.of("planVersion", (long) plan.number()));
        if (story.stage() != Stage.AGREEMENT) {
            steps.submit(
                    file.id(),
                    "task_agreement",
                    Map.of("agreement", "AGREED", "agreementMode", "SIGNED"));
            noteProgress(file.id());
        }
    }

    private void noteProgress(CaseId caseId) {
        helpPlans
                .current(caseId)
                .map(plan -> plan.goals().get(0).id())
                .ifPresent(
                        goal ->
                                evaluations.recordProgress(
                                        caseId, goal, 1, "Zwei von drei Zeugnissen liegen vor."));
    }

    private static AssessmentContent assessment() {
        return new AssessmentContent(
                "Große Ausdauer, hat die Familie allein durch zwei Umzüge gebracht.",
                "Pflegehelferin mit sieben Jahren Erfahrung, Deutsch B1.",
                "Schwester in der Nähe, Rückhalt in der Gemeinde.",
                "Eigene Wohnung, wieder in der Pflege arbeiten.",
                Set.of(LifeArea.HOUSING, LifeArea.WORK),
                "Anerkennung des Abschlusses, Wohnung, Kita-Platz.",
                "Beengte Unterkunft, lange Wege.",
                "Nachbarschaftstreff, Ehrenamtliche vom Begegnungscafé.");
    }

    private PlanContent plan() {
        return new PlanContent(
                "Ich möchte wieder in meinem Beruf arbeiten und eine Wohnung für uns finden.",
                "de",
                Interpreter.NONE,
                workingDay(-60),
                List.of(
                        new GoalContent(
                                null,
                                LifeArea.WORK,
                                "Die Anerkennung als Pflegefachkraft ist beantragt.",
                                "Eingangsbestätigung der Behörde liegt vor.",
                                workingDay(-45),
                                List.of(
                                        measure(
                                                "QUALIFICATION_RECOGNITION",
                                                "Zeugnisse übersetzen lassen",
                                                14),
                                        measure(
                                                "QUALIFICATION_RECOGNITION",
                                                "Antrag auf Anerkennung stellen",
                                                30))),
                        new GoalContent(
                                null,
                                LifeArea.HOUSING,
                                "Die Familie hat eine eigene Wohnung.",
                                "Mietvertrag ist unterschrieben.",
                                workingDay(-90),
                                List.of(
                                        measure(
                                                "HOUSING_SEARCH",
                                                "Wohnberechtigungsschein beantragen",
                                                10)))));
    }

    private MeasureContent measure(String template, String title, int inDays) {
        return new MeasureContent(
                null,
                template,
                title,
                null,
                MeasureResponsible.ADVISER,
                null,
                workingDay(-inDays),
                false);
    }

    private void addExtras(Story story, CaseView file) {
        if (story.letterKind() != null) {
            deadlines.register(
                    NewDeadline.legal(
                            file.id(),
                            story.letterKind(),
                            workingDay(-story.letterDueIn()),
                            "Bescheid, liegt in Kopie vor"));
        }
        if (story.level() == CaseLevel.CASE_MANAGEMENT) {
            notes.add(
                    file.id(),
                    new NoteContent.Note("Originale der Zeugnisse sind bei der Schwester."));
            notes.add(
                    file.id(),
                    new NoteContent.ExpertQuestion(
                            "Kann die Anerkennung beginnen, bevor der Aufenthaltstitel verlängert ist?",
                            null,
                            null));
        }
        if (story.inDanger()) {
            notes.add(
                    file.id(),
                    new NoteContent.Danger(
                            DangerKind.VIOLENCE,
                            "Berichtet von Gewalt durch den früheren Partner.",
                            "Schutzplan besprochen, Frauenhaus benannt.",
                            workingDay(1),
                            null,
                            null,
                            null));
        }
    }

    /** Short and statistical contacts, which belong to no case. */
    private void countContacts() {
        UUID site = signedIn.require().siteIds().iterator().next();
        Topic[] topics = Topic.values();
        ContactForm[] forms = ContactForm.values();
        Requester[] requesters = Requester.values();
        for (int i = 0; i < 50; i++) {
            int number = i;
            at(
                    i * 8,
                    LocalTime.of(15, 10),
                    () ->
                            contacts.record(
                                    new NewContact(
                                            site,
                                            null,
                                            List.of(),
                                            new ContactFacts(
                                                    workingDay(0),
                                                    forms[number % 3],
                                                    number % 4 == 0
                                                            ? requesters[number % requesters.length]
                                                            : null,
                                                    10 + number % 3 * 5,
                                                    null,
                                                    null,
                                                    Set.of(topics[number % 7]),
                                                    null))));
        }
    }

    private static ContactFacts facts(Story story, LocalDate day, String note) {
        return new ContactFacts(
                day,
                ContactForm.IN_PERSON,
                story.requester(),
                45,
                story.language(),
                story.language() == null || "de".equals(story.language())
                        ? Interpreter.NONE
                        : Interpreter.PROFESSIONAL,
                story.topics(),
                note);
    }

    private LocalDate workingDay(int daysAgo) {
        return clock.workingDay(daysAgo);
    }
}
