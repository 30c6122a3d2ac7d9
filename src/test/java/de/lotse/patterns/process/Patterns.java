package de.lotse.patterns.process;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.ClientDetails;
import de.lotse.casefile.ClientId;
import de.lotse.casefile.Clients;
import de.lotse.casefile.NewCase;
import de.lotse.casefile.Requester;
import de.lotse.directory.Topic;
import de.lotse.discrimination.DiscriminationCaseId;
import de.lotse.discrimination.DiscriminationChanged;
import de.lotse.discrimination.DiscriminationClosed;
import de.lotse.discrimination.DiscriminationRecorded;
import de.lotse.discrimination.IncidentContext;
import de.lotse.discrimination.IncidentId;
import de.lotse.patterns.ClearanceAnswer;
import de.lotse.patterns.MeasureResult;
import de.lotse.patterns.NewMeasure;
import de.lotse.patterns.PatternContext;
import de.lotse.patterns.ReviewId;
import de.lotse.patterns.ReviewView;
import de.lotse.patterns.ReviewWay;
import de.lotse.patterns.Reviews;
import de.lotse.security.OnBehalf;
import de.lotse.security.StaffId;
import de.lotse.workflow.EngineCalls;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Discrimination that recurs, and reviews of it, for tests of this room. */
@Component
public class Patterns {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final UUID MAINZ = UUID.fromString("c0000000-0000-4000-8000-0000000000a1");

    private final CaseFiles files;
    private final Clients clients;
    private final Reviews reviews;
    private final ReviewSteps steps;
    private final EngineCalls engine;
    private final TaskService tasks;
    private final ManagementService management;
    private final RuntimeService runtime;
    private final OnBehalf onBehalf;
    private final ApplicationEventPublisher publisher;
    private final TransactionTemplate transaction;

    Patterns(
            CaseFiles files,
            Clients clients,
            Reviews reviews,
            ReviewSteps steps,
            EngineCalls engine,
            TaskService tasks,
            ManagementService management,
            RuntimeService runtime,
            OnBehalf onBehalf,
            ApplicationEventPublisher publisher,
            PlatformTransactionManager transactions) {
        this.files = files;
        this.clients = clients;
        this.reviews = reviews;
        this.steps = steps;
        this.engine = engine;
        this.tasks = tasks;
        this.management = management;
        this.runtime = runtime;
        this.onBehalf = onBehalf;
        this.publisher = publisher;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A kind of institution that no other test uses. */
    public static String institution() {
        return "OWN_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    /** Housing in Mainz, for racist attribution. */
    public static IncidentContext housing(String institution) {
        return new IncidentContext("HOUSING", Set.of("RACISM"), "07315", institution);
    }

    public static PatternContext context(String institution) {
        return new PatternContext("HOUSING", "RACISM", "07315", institution);
    }

    public CaseView open(String adviser, ClientId... persons) {
        return onBehalf.call(
                adviser,
                () ->
                        files.open(
                                new NewCase(
                                        MAINZ,
                                        staff(adviser),
                                        List.of(persons),
                                        Set.of(Topic.HOUSING),
                                        Requester.CLIENT,
                                        TODAY)));
    }

    public ClientId client() {
        return onBehalf.call(
                "beraterin", () -> clients.create(MAINZ, ClientDetails.ofAlias("Musterfall")));
    }

    public static StaffId staff(String username) {
        return new StaffId(UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8)));
    }

    /** An incident is recorded in a case of its own. */
    public IncidentId recorded(IncidentContext context) {
        return recorded("beraterin", open("beraterin"), context);
    }

    public IncidentId recorded(String adviser, CaseView file, IncidentContext context) {
        IncidentId incident = IncidentId.next();
        publish(
                adviser,
                () ->
                        new DiscriminationRecorded(
                                DiscriminationCaseId.next(),
                                file.id(),
                                file.tenant(),
                                context,
                                TODAY,
                                incident));
        return incident;
    }

    public void changed(IncidentId incident, CaseView file, IncidentContext context) {
        publish(
                "beraterin",
                () ->
                        new DiscriminationChanged(
                                DiscriminationCaseId.next(),
                                file.id(),
                                file.tenant(),
                                context,
                                TODAY,
                                incident));
    }

    public void closed(CaseView file, IncidentContext context) {
        publish(
                "beraterin",
                () ->
                        new DiscriminationClosed(
                                DiscriminationCaseId.next(),
                                file.id(),
                                file.tenant(),
                                context,
                                TODAY,
                                IncidentId.next()));
    }

    private void publish(String adviser, Supplier<Object> event) {
        onBehalf.run(
                adviser,
                () ->
                        transaction.executeWithoutResult(
                                status -> publisher.publishEvent(event.get())));
    }

    /** A review of five cases of beraterin. */
    public ReviewId review() {
        String institution = institution();
        for (int i = 0; i < 5; i++) {
            recorded(housing(institution));
        }
        return running(institution).get(0).id();
    }

    /** Assessed, waiting for a decision. */
    public ReviewId assessed() {
        ReviewId review = review();
        as("leitung", () -> steps.assess(step(review, "task_assess"), "Fünf Absagen"));
        return review;
    }

    /** Decided on, waiting for the advisers. */
    public ReviewId decided() {
        ReviewId review = assessed();
        as(
                "leitung",
                () ->
                        steps.decide(
                                step(review, "task_decide_ways"),
                                Set.of(ReviewWay.INSTITUTION_TALK),
                                "Gespräch suchen"));
        return review;
    }

    /** Cleared by the adviser, waiting for measures. */
    public ReviewId cleared() {
        ReviewId review = decided();
        clear(review, ClearanceAnswer.YES);
        return review;
    }

    /** A measure of beraterin is under way. */
    public ReviewId agreed() {
        ReviewId review = cleared();
        as(
                "leitung",
                () ->
                        steps.agree(
                                step(review, "task_plan_measures"),
                                List.of(
                                        new NewMeasure(
                                                ReviewWay.INSTITUTION_TALK,
                                                "Runder Tisch",
                                                staff("beraterin"),
                                                LocalDate.of(2026, 12, 14)))));
        return review;
    }

    /** The measure is done, the effect is to be checked. */
    public ReviewId effective() {
        ReviewId review = agreed();
        as(
                "beraterin",
                () ->
                        steps.finish(
                                step(review, "task_measure"),
                                MeasureResult.DONE,
                                "Zusage erhalten"));
        fireTimer(review);
        return review;
    }

    /** The time for the check has come. */
    public void fireTimer(ReviewId review) {
        as(
                "leitung",
                () ->
                        engine.run(
                                () ->
                                        management
                                                .createJobQuery()
                                                .processInstanceId(instanceOf(review))
                                                .list()
                                                .forEach(
                                                        job ->
                                                                management.executeJob(
                                                                        job.getId()))));
    }

    private String instanceOf(ReviewId review) {
        return engine.call(
                () ->
                        runtime.createProcessInstanceQuery()
                                .processInstanceBusinessKey(review.toString())
                                .singleResult()
                                .getId());
    }

    public void clear(ReviewId review, ClearanceAnswer answer) {
        as(
                "beraterin",
                () -> steps.clear(step(review, "task_clear"), answer, "Ohne Straße und Monat"));
    }

    public ReviewStep step(ReviewId review, String element) {
        return steps.require(task(review, element).getId(), element);
    }

    public Task task(ReviewId review, String element) {
        return tasks(review).stream()
                .filter(task -> element.equals(task.getTaskDefinitionKey()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No task " + element));
    }

    public List<Task> tasks(ReviewId review) {
        return onBehalf.call(
                "leitung",
                () ->
                        engine.call(
                                () ->
                                        tasks.createTaskQuery()
                                                .processInstanceBusinessKey(review.toString())
                                                .list()));
    }

    public List<String> elements(ReviewId review) {
        return tasks(review).stream().map(Task::getTaskDefinitionKey).toList();
    }

    public List<ReviewView> running(String institution) {
        return onBehalf.call("leitung", reviews::running).stream()
                .filter(review -> review.context().institution().equals(institution))
                .toList();
    }

    public ReviewView view(ReviewId review) {
        return onBehalf.call("leitung", () -> reviews.require(review));
    }

    public <T> T ask(String username, Supplier<T> work) {
        return onBehalf.call(username, work);
    }

    /** As this person, in one transaction. */
    public void as(String username, Runnable work) {
        onBehalf.run(username, () -> transaction.executeWithoutResult(status -> work.run()));
    }
}
