package de.lotse.demo;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseId;
import de.lotse.casefile.ClientId;
import de.lotse.casefile.Households;
import de.lotse.demo.process.DemoSteps;
import de.lotse.discrimination.DiscriminationCaseId;
import de.lotse.discrimination.DiscriminationRecorded;
import de.lotse.discrimination.IncidentContext;
import de.lotse.discrimination.IncidentId;
import de.lotse.patterns.ClearanceAnswer;
import de.lotse.patterns.MeasureResult;
import de.lotse.patterns.NewMeasure;
import de.lotse.patterns.ReviewId;
import de.lotse.patterns.ReviewOutcome;
import de.lotse.patterns.ReviewWay;
import de.lotse.patterns.Reviews;
import de.lotse.patterns.process.ReviewStep;
import de.lotse.patterns.process.ReviewSteps;
import de.lotse.patterns.process.StructuralReviews;
import de.lotse.security.OnBehalf;
import de.lotse.security.SignedIn;
import de.lotse.security.StaffId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Discrimination that recurs: a structural review that is closed, and one that runs. Only what the
 * pattern watch hears of the cases is told here, not what happened in them.
 */
@Component
@Conditional(DemoCasesWanted.class)
class DemoPatterns {

    private static final String ADVISER = "beraterin";
    private static final String SUPERVISOR = "leitung";
    private static final LocalTime MORNING = LocalTime.of(10, 15);

    private static final IncidentContext HOUSING =
            new IncidentContext("HOUSING", Set.of("RACISM"), "07315", "HOUSING_COMPANY");
    private static final IncidentContext OFFICE =
            new IncidentContext(
                    "MUNICIPAL_AUTHORITY", Set.of("LANGUAGE"), "07339", "SOCIAL_OFFICE");

    private final Reviews reviews;
    private final ReviewSteps reviewSteps;
    private final DemoSteps steps;
    private final OnBehalf onBehalf;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher publisher;
    private final TransactionTemplate transaction;
    private final CaseFiles caseFiles;
    private final Households households;
    private final JdbcClient jdbc;
    private final DemoClock clock;

    DemoPatterns(
            Reviews reviews,
            ReviewSteps reviewSteps,
            DemoSteps steps,
            OnBehalf onBehalf,
            SignedIn signedIn,
            ApplicationEventPublisher publisher,
            PlatformTransactionManager transactions,
            CaseFiles caseFiles,
            Households households,
            JdbcClient jdbc,
            DemoClock clock) {
        this.reviews = reviews;
        this.reviewSteps = reviewSteps;
        this.steps = steps;
        this.onBehalf = onBehalf;
        this.signedIn = signedIn;
        this.publisher = publisher;
        this.transaction = new TransactionTemplate(transactions);
        this.caseFiles = caseFiles;
        this.households = households;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Order(30)
    void create() {
        boolean exist = onBehalf.call(ADVISER, () -> !reviews.running().isEmpty());
        if (exist) {
            return;
        }
        observe(OFFICE, 345, 335, 325, 315, 305);
        closed(running());
        observe(HOUSING, 220, 160, 95, 48, 40, 12);
        assessed(running());
    }

    private ReviewId running() {
        return onBehalf.call(SUPERVISOR, () -> reviews.running().get(0).id());
    }

    /** One case after the other, so many days ago. */
    private void observe(IncidentContext context, int... daysAgo) {
        List<CaseId> cases = onBehalf.call(ADVISER, () -> cases(daysAgo.length));
        for (int at = 0; at < Math.min(daysAgo.length, cases.size()); at++) {
            CaseId caseId = cases.get(at);
            ago(
                    ADVISER,
                    daysAgo[at],
                    () ->
                            publisher.publishEvent(
                                    new DiscriminationRecorded(
                                            DiscriminationCaseId.next(),
                                            caseId,
                                            signedIn.require().tenant(),
                                            context,
                                            clock.workingDay(0),
                                            IncidentId.next())));
        }
    }

    /** Cases of the adviser, in which no person and no household comes twice. */
    private List<CaseId> cases(int count) {
        return transaction.execute(status -> differentPeople(ofAdviser(), count));
    }

    private List<CaseId> differentPeople(List<CaseId> all, int count) {
        List<CaseId> chosen = new ArrayList<>();
        Set<Object> known = new HashSet<>();
        for (CaseId caseId : all) {
            Set<Object> people = people(caseId);
            if (chosen.size() < count && Collections.disjoint(known, people)) {
                chosen.add(caseId);
                known.addAll(people);
            }
        }
        return chosen;
    }

    private List<CaseId> ofAdviser() {
        return jdbc
                .sql("select id::text from case_file where adviser_id = ? order by number")
                .params(signedIn.require().id().value())
                .query(String.class)
                .list()
                .stream()
                .map(CaseId::of)
                .toList();
    }

    private Set<Object> people(CaseId caseId) {
        List<ClientId> clients = caseFiles.forProcess(caseId).clients();
        Set<Object> people = new HashSet<>(clients);
        people.addAll(households.of(clients));
        return people;
    }

    private void assessed(ReviewId review) {
        ago(
                SUPERVISOR,
                7,
                () ->
                        reviewSteps.assess(
                                step(review, StructuralReviews.TASK_ASSESS),
                                "Absagen schon beim ersten Anruf, immer mit derselben Begründung."
                                        + " Das Netzwerk Wohnen kennt ähnliche Berichte."));
    }

    private void closed(ReviewId review) {
        ago(
                SUPERVISOR,
                301,
                () ->
                        reviewSteps.assess(
                                step(review, StructuralReviews.TASK_ASSESS),
                                "Anträge werden ohne Sprachmittlung nicht angenommen."));
        ago(
                SUPERVISOR,
                296,
                () ->
                        reviewSteps.decide(
                                step(review, StructuralReviews.TASK_DECIDE_WAYS),
                                Set.of(ReviewWay.INSTITUTION_TALK, ReviewWay.TRAINING),
                                "Gespräch mit der Amtsleitung, danach ein Angebot zur Schulung."));
        ago(
                ADVISER,
                292,
                () ->
                        reviewSteps.clear(
                                step(review, StructuralReviews.TASK_CLEAR),
                                ClearanceAnswer.YES,
                                "Keine Monate nennen."));
        ago(SUPERVISOR, 286, () -> agree(review));
        ago(
                SUPERVISOR,
                260,
                () ->
                        reviewSteps.finish(
                                step(review, StructuralReviews.TASK_MEASURE),
                                MeasureResult.DONE,
                                "Sprachmittlung wird künftig vom Amt bestellt."));
        ago(SUPERVISOR, 60, () -> steps.fireDueTimers(new CaseId(review.value())));
        ago(
                SUPERVISOR,
                55,
                () ->
                        reviewSteps.checkEffect(
                                step(review, StructuralReviews.TASK_REVIEW_EFFECT),
                                ReviewOutcome.NO_NEW_CASES,
                                false,
                                "Seit dem Gespräch kein neuer Fall."));
    }

    private void agree(ReviewId review) {
        StaffId owner = signedIn.require().id();
        LocalDate due = clock.workingDay(-30);
        reviewSteps.agree(
                step(review, StructuralReviews.TASK_PLAN_MEASURES),
                List.of(
                        new NewMeasure(
                                ReviewWay.INSTITUTION_TALK,
                                "Gespräch mit der Amtsleitung über Sprachmittlung",
                                owner,
                                due)));
    }

    private ReviewStep step(ReviewId review, String element) {
        UUID key = review.value();
        return reviewSteps.require(steps.openTask(key, element), element);
    }

    private void ago(String who, int days, Runnable work) {
        onBehalf.run(
                who,
                () ->
                        clock.at(
                                clock.workingDay(days),
                                MORNING,
                                () -> {
                                    transaction.executeWithoutResult(status -> work.run());
                                    return null;
                                }));
    }
}
