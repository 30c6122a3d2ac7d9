package de.lotse.discrimination.process;

import de.lotse.casefile.CaseNotes;
import de.lotse.casefile.NoteContent;
import de.lotse.casefile.process.CaseStep;
import de.lotse.casefile.process.CaseSteps;
import de.lotse.discrimination.DiscriminationCaseId;
import de.lotse.discrimination.DiscriminationCases;
import de.lotse.discrimination.DiscriminationCourse;
import de.lotse.discrimination.DiscriminationEventKind;
import de.lotse.discrimination.DiscriminationView;
import de.lotse.discrimination.FirstTalk;
import de.lotse.discrimination.IncidentClocks;
import de.lotse.discrimination.IncidentFacts;
import de.lotse.discrimination.IncidentId;
import de.lotse.discrimination.IncidentView;
import de.lotse.discrimination.Incidents;
import de.lotse.discrimination.LadsAnswer;
import de.lotse.discrimination.LegalWay;
import de.lotse.discrimination.OwnService;
import de.lotse.web.NotFoundException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saves what was typed for a step and completes the step, or does neither. */
@Service
@Transactional
public class DiscriminationSteps {

    private final CaseSteps steps;
    private final DiscriminationCases cases;
    private final Incidents incidents;
    private final IncidentClocks clocks;
    private final OwnService ownService;
    private final DiscriminationCourse course;
    private final CaseNotes notes;

    DiscriminationSteps(
            CaseSteps steps,
            DiscriminationCases cases,
            Incidents incidents,
            IncidentClocks clocks,
            OwnService ownService,
            DiscriminationCourse course,
            CaseNotes notes) {
        this.steps = steps;
        this.cases = cases;
        this.incidents = incidents;
        this.clocks = clocks;
        this.ownService = ownService;
        this.course = course;
        this.notes = notes;
    }

    /** The discrimination case that a step belongs to. */
    @Transactional(readOnly = true)
    public DiscriminationView discriminationOf(CaseStep step) {
        return steps.read(step, DiscriminationReferral.DISCRIMINATION_ID)
                .flatMap(DiscriminationCaseId::parse)
                .map(cases::require)
                .orElseThrow(() -> new NotFoundException("discrimination case"));
    }

    /** The incident that a step is about. */
    @Transactional(readOnly = true)
    public IncidentView incidentOf(CaseStep step) {
        return steps.read(step, DiscriminationReferral.INCIDENT_ID)
                .flatMap(IncidentId::parse)
                .map(incidents::require)
                .orElseThrow(() -> new NotFoundException("incident"));
    }

    /** The first talk: the incident is recorded and its clocks run, before anything else. */
    public void recordFirstTalk(CaseStep step, FirstTalk talk) {
        DiscriminationCaseId id = discriminationOf(step).id();
        cases.judge(id, talk.version(), talk.judgement(), talk.wishes());
        if (talk.ownServiceMeant()) {
            ownService.isMeant(id, talk.named());
        }
        incidents.record(talk.incident(), id, talk.facts());
        steps.complete(step, Map.of());
    }

    /** The day of an incident was found out, as far as it can be. */
    public void findDay(CaseStep step, long version, IncidentFacts facts) {
        incidents.correct(incidentOf(step).id(), version, facts);
        steps.complete(step, Map.of());
    }

    /**
     * The client was accompanied.
     *
     * @param note {@code null} for none
     * @param nextOn when they meet again; {@code null} where the accompaniment has ended
     */
    public void accompany(CaseStep step, String note, LocalDate nextOn) {
        DiscriminationCaseId id = discriminationOf(step).id();
        keep(step, note);
        course.note(id, DiscriminationEventKind.ACCOMPANIED, null, null);
        Map<String, Object> variables = new HashMap<>();
        DiscriminationReferral.ACCOMPANY.put(
                variables,
                nextOn == null ? DiscriminationReferral.DONE : DiscriminationReferral.CONTINUE);
        DiscriminationReferral.ACCOMPANY_DUE.put(variables, nextOn);
        steps.complete(step, variables);
    }

    /**
     * The client decided on the legal way.
     *
     * @param claimOn when claims were asserted in writing; {@code null} where they were not
     */
    public void decideLegalWay(CaseStep step, Set<LegalWay> ways, LocalDate claimOn, String note) {
        DiscriminationCaseId id = discriminationOf(step).id();
        keep(step, note);
        String codes = ways.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        course.note(id, DiscriminationEventKind.LEGAL_WAY_DECIDED, codes, null);
        if (claimOn != null) {
            clocks.claimAsserted(id, claimOn);
        }
        goOn(step, DiscriminationReferral.DONE);
    }

    /** The client takes more time for the legal way. */
    public void putLegalWayOff(CaseStep step, String note) {
        keep(step, note);
        goOn(step, DiscriminationReferral.LATER);
    }

    private void goOn(CaseStep step, String next) {
        Map<String, Object> variables = new HashMap<>();
        DiscriminationReferral.LEGAL_WAY_NEXT.put(variables, next);
        steps.complete(step, variables);
    }

    /** The LADS answered. */
    public void recordAnswer(CaseStep step, LadsAnswer answer, String note) {
        keep(step, note);
        course.note(
                discriminationOf(step).id(),
                DiscriminationEventKind.LADS_ANSWERED,
                answer.name(),
                null);
        Map<String, Object> variables = new HashMap<>();
        DiscriminationReferral.LADS_ANSWER.put(variables, answer);
        steps.complete(step, variables);
    }

    /** Lets the process look again whether a deadline is open. */
    public void checkDeadlinesAgain(CaseStep step) {
        steps.complete(step, Map.of());
    }

    private void keep(CaseStep step, String note) {
        if (note != null && !note.isBlank()) {
            notes.add(step.caseId(), new NoteContent.Note(note));
        }
    }
}
