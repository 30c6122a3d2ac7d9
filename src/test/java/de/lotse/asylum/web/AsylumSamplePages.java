package de.lotse.asylum.web;

import de.lotse.asylum.HearingId;
import de.lotse.asylum.HearingOutcome;
import de.lotse.asylum.Hearings;
import de.lotse.asylum.LetterKind;
import de.lotse.asylum.ProcedureId;
import de.lotse.asylum.ProcedureOutcome;
import de.lotse.asylum.process.AsylumCases;
import de.lotse.asylum.process.AsylumWorkflow;
import de.lotse.casefile.CaseView;
import de.lotse.testing.browser.SamplePages;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class AsylumSamplePages implements SamplePages {

    private static final String BASE = "/faelle/{number}/asylverfahren";
    private static final String OF_ONE = BASE + "/{procedure}";

    private final AsylumCases cases;
    private final AsylumWorkflow workflow;
    private final Hearings hearings;

    AsylumSamplePages(AsylumCases cases, AsylumWorkflow workflow, Hearings hearings) {
        this.cases = cases;
        this.workflow = workflow;
        this.hearings = hearings;
    }

    @Override
    public Map<String, Visit> visits() {
        Map<String, Visit> visits = new HashMap<>();
        CaseView file = cases.open();
        ProcedureId procedure = cases.takeUp(file);
        cases.child(file);
        visits.put(
                "/aufgaben/asyl/verfahrensstand",
                step(file, "verfahrensstand", "task_record_status"));
        HearingId hearing = cases.schedule(procedure, LocalDateTime.of(2026, 12, 14, 9, 0));
        cases.run(() -> workflow.decisionArrived(procedure));
        cases.run(() -> workflow.courtLetterArrived(procedure));
        cases.run(() -> workflow.optionsWanted(procedure));
        visits.put("/aufgaben/asyl/bescheid", step(file, "bescheid", "task_record_decision"));
        visits.put("/aufgaben/asyl/gericht", step(file, "gericht", "task_record_court_letter"));
        visits.put(
                "/aufgaben/asyl/moeglichkeiten",
                step(file, "moeglichkeiten", "task_check_options"));
        String tab = "/faelle/" + file.number() + "/asylverfahren";
        String one = tab + "/" + procedure;
        visits.put(BASE, visit(tab));
        visits.put(BASE + "/neu", visit(tab + "/neu"));
        visits.put(OF_ONE + "/anhoerung/neu", visit(one + "/anhoerung/neu"));
        visits.put(OF_ONE + "/anhoerung/{hearing}", visit(one + "/anhoerung/" + hearing));
        for (String page : new String[] {"antrag", "ueberstellung", "person", "beenden"}) {
            visits.put(OF_ONE + "/" + page, visit(one + "/" + page));
        }
        visits.put(OF_ONE + "/ereignis/{what}", visit(one + "/ereignis/zurueckgenommen"));
        addEndings(visits);
        addRestitution(visits);
        return visits;
    }

    private void addEndings(Map<String, Visit> visits) {
        CaseView rejected = cases.open();
        cases.ended(cases.takeUp(rejected), ProcedureOutcome.REJECTED);
        visits.put(
                "/aufgaben/asyl/moeglichkeiten-abschluss",
                step(rejected, "moeglichkeiten-abschluss", "task_final_options"));
        CaseView lost = cases.open();
        ProcedureId procedure = cases.takeUp(lost);
        HearingId hearing = cases.schedule(procedure, LocalDateTime.of(2026, 11, 20, 9, 0));
        cases.run(
                () ->
                        hearings.record(
                                hearing, HearingOutcome.NOT_APPEARED, LocalDate.of(2026, 11, 25)));
        cases.clientLost(procedure);
        visits.put("/aufgaben/asyl/fristen", step(lost, "fristen", "task_settle_ending_deadlines"));
    }

    /** Served long ago, so that the action is missed whenever the page is asked for. */
    private void addRestitution(Map<String, Visit> visits) {
        CaseView late = cases.open();
        ProcedureId procedure = cases.takeUp(late);
        cases.missed(
                cases.decided(
                        procedure,
                        LetterKind.UNFOUNDED,
                        LocalDate.of(2026, 9, 1),
                        LocalDate.of(2026, 5, 4)));
        visits.put(
                "/aufgaben/asyl/wiedereinsetzung",
                step(late, "wiedereinsetzung", "task_restitution"));
    }

    private Visit step(CaseView file, String page, String element) {
        return visit("/aufgaben/asyl/" + page + "?taskId=" + cases.task(file, element).getId());
    }

    private static Visit visit(String path) {
        return new Visit("beraterin", path);
    }
}
