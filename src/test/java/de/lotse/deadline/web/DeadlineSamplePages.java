package de.lotse.deadline.web;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.NewCase;
import de.lotse.casefile.Requester;
import de.lotse.deadline.AsylumDecision;
import de.lotse.deadline.DeadlineId;
import de.lotse.deadline.DeadlineQuestion;
import de.lotse.deadline.DeadlineRegister;
import de.lotse.deadline.DecisionDeadlines;
import de.lotse.deadline.DecisionId;
import de.lotse.deadline.NewDeadline;
import de.lotse.deadline.NewDecision;
import de.lotse.deadline.Questions;
import de.lotse.directory.Topic;
import de.lotse.security.ScopedTransactions;
import de.lotse.security.StaffId;
import de.lotse.security.TenantId;
import de.lotse.testing.browser.SamplePages;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class DeadlineSamplePages implements SamplePages {

    private static final String ADVISER = "beraterin";
    private static final TenantId CARITAS = TenantId.of("c0000000-0000-4000-8000-000000000001");
    private static final UUID MAINZ = UUID.fromString("c0000000-0000-4000-8000-0000000000a1");
    private static final String DECISION =
            "/fristen/rechner?rule=ASYLUM_DECISION&decision=DISCONTINUED&lodgedOn=2025-07-06"
                    + "&service=RECEPTION_FACILITY&serviceDate=2026-07-18"
                    + "&instructions=MISSING_OR_WRONG&statedPeriod=P1W&seat=RP";

    private final CaseFiles cases;
    private final DeadlineRegister register;
    private final DecisionDeadlines decisions;
    private final ScopedTransactions transactions;

    DeadlineSamplePages(
            CaseFiles cases,
            DeadlineRegister register,
            DecisionDeadlines decisions,
            ScopedTransactions transactions) {
        this.cases = cases;
        this.register = register;
        this.decisions = decisions;
        this.transactions = transactions;
    }

    @Override
    public Map<String, Visit> visits() {
        CaseView file = transactions.write(CARITAS, this::openCase);
        DeadlineId id = transactions.write(CARITAS, () -> letter(file));
        String ofCase = "/faelle/" + file.number() + "/fristen";
        DecisionId decision = transactions.write(CARITAS, () -> decision(file));
        String ofDecision = "/fristen/bescheide/" + decision;
        Map<String, Visit> visits =
                new HashMap<>(
                        Map.of(
                                "/fristen", new Visit(ADVISER, "/fristen"),
                                "/fristen/rechner", new Visit(ADVISER, DECISION),
                                "/fristen/{id}", new Visit(ADVISER, "/fristen/" + id),
                                "/fristen/{id}/korrigieren",
                                        new Visit(ADVISER, "/fristen/" + id + "/korrigieren"),
                                "/fristen/{id}/entscheiden",
                                        new Visit(ADVISER, "/fristen/" + id + "/entscheiden"),
                                "/faelle/{number}/fristen", new Visit(ADVISER, ofCase),
                                "/faelle/{number}/fristen/neu",
                                        new Visit(ADVISER, ofCase + "/neu")));
        visits.put(
                "/faelle/{number}/fristen/brief",
                new Visit(ADVISER, ofCase + "/brief?rule=ASYLUM_DECISION"));
        visits.put("/verwaltung/feiertage", new Visit("admin", "/verwaltung/feiertage"));
        visits.put("/fristen/{id}/zettel", new Visit(ADVISER, "/fristen/" + id + "/zettel"));
        visits.put("/fristen/bescheide/{id}", new Visit(ADVISER, ofDecision));
        visits.put(
                "/fristen/bescheide/{id}/korrigieren",
                new Visit(ADVISER, ofDecision + "/korrigieren"));
        visits.put(
                "/fristen/bescheide/{id}/zuruecknehmen",
                new Visit(ADVISER, ofDecision + "/zuruecknehmen"));
        return visits;
    }

    private DecisionId decision(CaseView file) {
        DeadlineQuestion question =
                Questions.decision(
                        AsylumDecision.MANIFESTLY_UNFOUNDED,
                        LocalDate.of(2026, 7, 13),
                        LocalDate.of(2026, 11, 20));
        return decisions.register(
                NewDecision.confirmed(
                        file.id(),
                        List.of(),
                        question,
                        decisions.calculate(question),
                        "Bescheid vom 17.11.2026"));
    }

    private CaseView openCase() {
        StaffId adviser =
                new StaffId(UUID.nameUUIDFromBytes(ADVISER.getBytes(StandardCharsets.UTF_8)));
        return cases.open(
                new NewCase(
                        MAINZ,
                        adviser,
                        List.of(),
                        Set.of(Topic.values()[0]),
                        Requester.CLIENT,
                        LocalDate.of(2026, 11, 23)));
    }

    private DeadlineId letter(CaseView file) {
        return register.register(
                NewDeadline.legal(
                        file.id(),
                        "COURT_ACTION",
                        LocalDate.of(2026, 11, 20),
                        "Bescheid vom 06.11.2026"));
    }
}
