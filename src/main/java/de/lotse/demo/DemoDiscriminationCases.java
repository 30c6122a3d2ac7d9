package de.lotse.demo;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.ClientDetails;
import de.lotse.casefile.ClientId;
import de.lotse.casefile.Clients;
import de.lotse.casefile.NewCase;
import de.lotse.casefile.Requester;
import de.lotse.casefile.process.CaseStep;
import de.lotse.casefile.process.CaseSteps;
import de.lotse.demo.process.DemoSteps;
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
import de.lotse.discrimination.process.DiscriminationReferral;
import de.lotse.discrimination.process.DiscriminationSteps;
import de.lotse.security.OnBehalf;
import de.lotse.security.ScopedTransactions;
import de.lotse.security.SignedIn;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fictional cases of discrimination at work, in housing, by an authority and by the own service.
 */
@Component
@Conditional(DemoCasesWanted.class)
class DemoDiscriminationCases {

    private static final LocalTime MORNING = LocalTime.of(10, 30);
    private static final String ADVISER = "beraterin";

    private final CaseFiles files;
    private final Clients clients;
    private final DiscriminationCases discriminations;
    private final DiscriminationSteps discrimination;
    private final CaseSteps caseSteps;
    private final DemoSteps steps;
    private final OnBehalf onBehalf;
    private final SignedIn signedIn;
    private final ScopedTransactions scoped;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final DemoClock clock;

    DemoDiscriminationCases(
            CaseFiles files,
            Clients clients,
            DiscriminationCases discriminations,
            DiscriminationSteps discrimination,
            CaseSteps caseSteps,
            DemoSteps steps,
            OnBehalf onBehalf,
            SignedIn signedIn,
            ScopedTransactions scoped,
            PlatformTransactionManager transactions,
            JdbcClient jdbc,
            DemoClock clock) {
        this.files = files;
        this.clients = clients;
        this.discriminations = discriminations;
        this.discrimination = discrimination;
        this.caseSteps = caseSteps;
        this.steps = steps;
        this.onBehalf = onBehalf;
        this.signedIn = signedIn;
        this.scoped = scoped;
        this.transaction = new TransactionTemplate(transactions);
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What a client tells. */
    private record Story(
            String given,
            String family,
            int daysAgo,
            String area,
            String institution,
            String what,
            boolean ownService) {}

    @EventListener(ApplicationStartedEvent.class)
    @Order(25)
    void create() {
        if (exist()) {
            return;
        }
        tell(
                new Story(
                        "Blessing",
                        "Eze",
                        8,
                        "EMPLOYMENT_ACCESS",
                        "EMPLOYER",
                        "Absage mit dem Satz, man suche jemanden ohne Akzent",
                        false),
                this::advisedByLads);
        tell(
                new Story(
                        "Yusuf",
                        "Demir",
                        5,
                        "HOUSING",
                        "HOUSING_COMPANY",
                        "Wohnung am Telefon vergeben, unter deutschem Namen wieder frei",
                        false),
                this::handedOverToLads);
        tell(
                new Story(
                        "Fatou",
                        "Diallo",
                        3,
                        "MUNICIPAL_AUTHORITY",
                        "SOCIAL_OFFICE",
                        "Am Schalter abgewiesen, Antrag nicht angenommen",
                        false),
                this::informed);
        tell(
                new Story(
                        "Leila",
                        "Amini",
                        2,
                        "GOODS_SERVICES",
                        "WELFARE_ORGANISATION",
                        "Abfällige Bemerkung im Wartebereich des Verbands",
                        true),
                file -> {});
    }

    private boolean exist() {
        return onBehalf.call(
                ADVISER,
                () ->
                        scoped.read(
                                        signedIn.require().tenant(),
                                        () ->
                                                jdbc.sql("select count(*) from discrimination_case")
                                                        .query(Long.class)
                                                        .single())
                                > 0);
    }

    private void tell(Story story, Consumer<CaseView> further) {
        onBehalf.run(
                ADVISER,
                () ->
                        transaction.executeWithoutResult(
                                status ->
                                        clock.at(
                                                clock.workingDay(story.daysAgo()),
                                                MORNING,
                                                () -> {
                                                    further.accept(talk(story));
                                                    return null;
                                                })));
    }

    private CaseView talk(Story story) {
        UUID site = signedIn.require().siteIds().iterator().next();
        ClientId client =
                clients.create(
                        site,
                        ClientDetails.ofName(
                                story.given(), story.family(), LocalDate.of(1991, 9, 3)));
        CaseView file =
                files.open(
                        new NewCase(
                                site,
                                signedIn.require().id(),
                                List.of(client),
                                Set.of(Topic.DISCRIMINATION),
                                Requester.CLIENT,
                                clock.workingDay(0)));
        DiscriminationCaseId id = DiscriminationCaseId.next();
        discriminations.takeUp(id, file.id());
        CaseStep step =
                caseSteps.open(file.id(), DiscriminationReferral.TASK_FIRST_TALK).orElseThrow();
        LocalDate day = clock.workingDay(1);
        discrimination.recordFirstTalk(
                step,
                new FirstTalk(
                        discriminations.require(id).version(),
                        Judgement.SUSPECTED,
                        "Gehört werden, und dass es anderen nicht so geht",
                        IncidentId.next(),
                        new IncidentFacts(
                                DayKnown.DAY,
                                day,
                                day,
                                null,
                                new IncidentContext(
                                        story.area(),
                                        Set.of("RACISM"),
                                        "07315",
                                        story.institution()),
                                false,
                                new IncidentTexts(story.what(), null, null, null)),
                        story.ownService(),
                        Set.of()));
        return file;
    }

    private void advisedByLads(CaseView file) {
        steps.submit(file.id(), "task_decide_lads", Map.of("ladsWay", "JOINT_CALL"));
        steps.submit(file.id(), "task_joint_call", Map.of("jointCall", "ACCEPTED"));
        steps.submit(file.id(), "task_legal_advice", Map.of("legalAdvice", "APPOINTMENT"));
    }

    private void handedOverToLads(CaseView file) {
        steps.submit(file.id(), "task_decide_lads", Map.of("ladsWay", "HANDOVER"));
    }

    private void informed(CaseView file) {
        steps.submit(file.id(), "task_decide_lads", Map.of("ladsWay", "INFORMATION"));
        steps.submit(
                file.id(),
                "task_give_information",
                Map.of("ladsInformation", List.of("ADDRESS", "SERVICES")));
    }
}
