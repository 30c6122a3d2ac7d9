package de.lotse.counselling.web;

import de.lotse.casefile.CaseView;
import de.lotse.counselling.NetworkArea;
import de.lotse.counselling.NetworkMapView;
import de.lotse.counselling.NetworkMaps;
import de.lotse.counselling.NetworkNode;
import de.lotse.counselling.NodeKind;
import de.lotse.counselling.Plans;
import de.lotse.counselling.TieDirection;
import de.lotse.counselling.TieQuality;
import de.lotse.counselling.TieStrength;
import de.lotse.counselling.process.CaseManagement;
import de.lotse.counselling.process.PlanCases;
import de.lotse.security.OnBehalf;
import de.lotse.testing.browser.SamplePages;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class PlanSamplePages implements SamplePages {

    private static final String CASE = "/faelle/{number}";

    private final PlanCases planCases;
    private final NetworkMaps maps;
    private final OnBehalf onBehalf;

    PlanSamplePages(PlanCases planCases, NetworkMaps maps, OnBehalf onBehalf) {
        this.planCases = planCases;
        this.maps = maps;
        this.onBehalf = onBehalf;
    }

    @Override
    public Map<String, Visit> visits() {
        CaseView agreed = planCases.atMeasures(Plans.assessment(), Plans.twoGoals());
        drawNetwork(agreed);
        CaseView evaluated = planCases.atEvaluation(Plans.assessment(), Plans.twoGoals());
        CaseView planned = planCases.atPlan(Plans.assessment());
        CaseView assessed = planCases.atAssessment();
        String file = "/faelle/" + agreed.number();

        Map<String, Visit> visits = new HashMap<>();
        visits.put(CASE + "/hilfeplan", adviser(file + "/hilfeplan"));
        visits.put(CASE + "/hilfeplan/{version:\\d{1,6}}", adviser(file + "/hilfeplan/1"));
        visits.put(
                CASE + "/hilfeplan/{version:\\d{1,6}}/druck", adviser(file + "/hilfeplan/1/druck"));
        visits.put(
                CASE + "/hilfeplan/vergleich", adviser(file + "/hilfeplan/vergleich?alt=1&neu=1"));
        visits.put(CASE + "/assessment", adviser(file + "/assessment"));
        visits.put(CASE + "/netzwerkkarte", adviser(file + "/netzwerkkarte"));
        visits.put(CASE + "/netzwerkkarte/bearbeiten", adviser(file + "/netzwerkkarte/bearbeiten"));
        visits.put("/aufgaben/assessment", step(assessed, CaseManagement.TASK_ASSESSMENT));
        visits.put("/aufgaben/hilfeplan", step(planned, CaseManagement.TASK_PLAN));
        visits.put("/aufgaben/auswertung", step(evaluated, CaseManagement.TASK_EVALUATION));
        visits.put("/verwaltung/massnahmen", new Visit("leitung", "/verwaltung/massnahmen"));
        visits.put(
                "/verwaltung/massnahmen/neu", new Visit("leitung", "/verwaltung/massnahmen/neu"));
        visits.put(
                "/verwaltung/massnahmen/{code:[A-Z0-9_]{1,40}}",
                new Visit("leitung", "/verwaltung/massnahmen/HOUSING_SEARCH"));
        return visits;
    }

    private void drawNetwork(CaseView file) {
        onBehalf.run(
                "beraterin",
                () ->
                        maps.save(
                                file.id(),
                                new NetworkMapView(
                                        LocalDate.of(2026, 11, 23),
                                        null,
                                        List.of(
                                                new NetworkNode(
                                                        "Schwester Parwin",
                                                        NodeKind.PERSON,
                                                        NetworkArea.FAMILY,
                                                        TieStrength.STRONG,
                                                        TieQuality.SUPPORTING,
                                                        TieDirection.MUTUAL,
                                                        null),
                                                new NetworkNode(
                                                        "Ausländerbehörde",
                                                        NodeKind.INSTITUTION,
                                                        NetworkArea.INSTITUTION,
                                                        TieStrength.WEAK,
                                                        TieQuality.BURDENING,
                                                        TieDirection.TO_CLIENT,
                                                        "Lange Wartezeiten"),
                                                new NetworkNode(
                                                        "Hausärztin",
                                                        NodeKind.PERSON,
                                                        NetworkArea.PROFESSIONALS,
                                                        TieStrength.MEDIUM,
                                                        TieQuality.MIXED,
                                                        TieDirection.TO_CLIENT,
                                                        null)))));
    }

    private Visit step(CaseView file, String element) {
        String task = planCases.taskId(file, element);
        return switch (element) {
            case CaseManagement.TASK_ASSESSMENT -> adviser("/aufgaben/assessment?taskId=" + task);
            case CaseManagement.TASK_PLAN -> adviser("/aufgaben/hilfeplan?taskId=" + task);
            default -> adviser("/aufgaben/auswertung?taskId=" + task);
        };
    }

    private static Visit adviser(String path) {
        return new Visit("beraterin", path);
    }
}
