package de.lotse.patterns;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseId;
import de.lotse.casefile.CaseKeptSecret;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.ClientId;
import de.lotse.casefile.HouseholdId;
import de.lotse.casefile.Households;
import de.lotse.deadline.WorkingDayCalendar;
import de.lotse.discrimination.DiscriminationChanged;
import de.lotse.discrimination.DiscriminationClosed;
import de.lotse.discrimination.DiscriminationRecorded;
import de.lotse.discrimination.IncidentContext;
import de.lotse.discrimination.IncidentId;
import de.lotse.discrimination.Term;
import de.lotse.discrimination.TermKind;
import de.lotse.discrimination.Terms;
import de.lotse.patterns.process.PatternThresholds;
import de.lotse.security.BlindIndex;
import de.lotse.security.TenantId;
import de.lotse.security.TenantScope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares what is recorded about discrimination, in the transaction that records it. Cases of the
 * same client, or of the same household, count once. Whoever compares a context makes others of the
 * same context wait until she has committed: of cases that come at the same moment exactly one
 * starts the review.
 */
@Component
class PatternWatch {

    private static final String PERSON = "pattern-person";

    private final PatternObservations observations;
    private final PatternThresholds thresholds;
    private final Reviews reviews;
    private final CaseFiles cases;
    private final Households households;
    private final Terms terms;
    private final BlindIndex index;
    private final WorkingDayCalendar calendar;

    PatternWatch(
            PatternObservations observations,
            PatternThresholds thresholds,
            Reviews reviews,
            CaseFiles cases,
            Households households,
            Terms terms,
            BlindIndex index,
            WorkingDayCalendar calendar) {
        this.observations = observations;
        this.thresholds = thresholds;
        this.reviews = reviews;
        this.cases = cases;
        this.households = households;
        this.terms = terms;
        this.index = index;
        this.calendar = calendar;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(DiscriminationRecorded event) {
        compare(event.incident(), event.caseId(), event.context());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(DiscriminationChanged event) {
        compare(event.incident(), event.caseId(), event.context());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(DiscriminationClosed event) {
        compare(event.incident(), event.caseId(), event.context());
    }

    /** What means the own service is not shown to those who lead it, not even as a number. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(CaseKeptSecret event) {
        observations.forget(event.caseId());
    }

    private void compare(IncidentId incident, CaseId caseId, IncidentContext incidentContext) {
        String countsAs =
                terms.find(TermKind.AREA, incidentContext.area())
                        .map(Term::clocksOf)
                        .orElse(incidentContext.area());
        LocalDate today = calendar.today();
        List<PatternContext> contexts = PatternContext.of(incidentContext);
        contexts.forEach(context -> observations.lock(context.key()));
        observations.keep(
                new PatternObservations.Observation(
                        incident.value(),
                        caseId,
                        today,
                        incidentContext.area(),
                        countsAs,
                        incidentContext.grounds(),
                        incidentContext.districtKey(),
                        Objects.requireNonNullElse(
                                incidentContext.institution(), PatternContext.UNNAMED),
                        people(cases.forProcess(caseId))));
        contexts.forEach(context -> review(context, countsAs, today));
    }

    private void review(PatternContext context, String countsAs, LocalDate today) {
        if (reviews.isRunning(context)) {
            return;
        }
        PatternThreshold threshold = thresholds.of(countsAs, context.institution());
        PatternObservations.Span span =
                new PatternObservations.Span(
                        today.minusMonths(threshold.months()), reviews.lastReviewed(context), null);
        if (observations.clients(context, span) >= threshold.cases()) {
            reviews.begin(context, threshold, span);
        }
    }

    /** The persons of the case and their households; the case itself in anonymous counselling. */
    private List<byte[]> people(CaseView file) {
        List<String> tokens = new ArrayList<>();
        file.clients().stream().map(ClientId::toString).forEach(tokens::add);
        households.of(file.clients()).stream().map(HouseholdId::toString).forEach(tokens::add);
        if (tokens.isEmpty()) {
            tokens.add(file.id().toString());
        }
        TenantId tenant = TenantScope.requireTenant();
        return tokens.stream().map(token -> index.hash(tenant, PERSON, token)).toList();
    }
}
