package de.lotse.asylum;

import de.lotse.audit.AuditTrail;
import de.lotse.casefile.CaseId;
import de.lotse.deadline.WorkingDayCalendar;
import de.lotse.security.CurrentPerson;
import de.lotse.security.SignedIn;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what happened in the procedures, in codes. */
@Service
@Transactional
public class AsylumCourse {

    private static final String CODES = "[A-Z0-9_]{1,60}(,[A-Z0-9_]{1,60}){0,30}";

    /**
     * An entry of the course.
     *
     * @param day the day it belongs to (Europe/Berlin)
     * @param code the outcome, one or several codes with commas; {@code null} where there is none
     * @param detail codes beside it; {@code null} where there are none
     */
    public record Entry(
            Instant happenedAt,
            LocalDate day,
            UUID staffId,
            AsylumEventKind kind,
            String code,
            String detail) {

        public List<String> codes() {
            return code == null ? List.of() : Arrays.asList(code.split(","));
        }

        /** The message for each code. */
        public List<String> codeMessages() {
            return codes().stream().map(kind::messageOf).toList();
        }
    }

    private final AsylumEvents events;
    private final AsylumProcedureRepository procedures;
    private final SignedIn signedIn;
    private final AuditTrail audit;
    private final Clock clock;

    AsylumCourse(
            AsylumEvents events,
            AsylumProcedureRepository procedures,
            SignedIn signedIn,
            AuditTrail audit,
            Clock clock) {
        this.events = events;
        this.procedures = procedures;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Adds an entry for today.
     *
     * @throws IllegalArgumentException when code or detail is no code
     */
    public void note(ProcedureId procedure, AsylumEventKind kind, String code, String detail) {
        note(
                procedure,
                kind,
                LocalDate.ofInstant(clock.instant(), WorkingDayCalendar.BERLIN),
                code,
                detail);
    }

    /** Adds an entry for the day it belongs to. */
    public void note(
            ProcedureId procedure,
            AsylumEventKind kind,
            LocalDate day,
            String code,
            String detail) {
        refuseText(code);
        refuseText(detail);
        UUID caseId = procedures.findById(procedure.value()).orElseThrow().caseId().value();
        UUID staff = signedIn.find().map(CurrentPerson::id).map(id -> id.value()).orElse(null);
        events.save(
                new AsylumEvent(
                        procedure.value(),
                        caseId,
                        new Entry(clock.instant(), day, staff, kind, code, detail)));
        audit.record("ASYLUM_" + kind, "CASE", caseId, caseId, details(procedure, code, detail));
    }

    /** The entries of a procedure, newest first. The caller has checked who may see the case. */
    @Transactional(readOnly = true)
    public List<Entry> of(ProcedureId procedure) {
        return events.findByProcedureIdOrderByHappenedAtDescEnteredDesc(procedure.value()).stream()
                .map(AsylumEvent::entry)
                .toList();
    }

    /** The entries of all procedures of a case, newest first. */
    @Transactional(readOnly = true)
    public List<Entry> of(CaseId caseId) {
        return events.findByCaseIdOrderByHappenedAtDescEnteredDesc(caseId.value()).stream()
                .map(AsylumEvent::entry)
                .toList();
    }

    private static void refuseText(String code) {
        if (code != null && !code.matches(CODES)) {
            throw new IllegalArgumentException("Not a code");
        }
    }

    private static Map<String, String> details(ProcedureId procedure, String code, String detail) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("procedure", procedure.toString());
        if (code != null) {
            details.put("code", code);
        }
        if (detail != null) {
            details.put("detail", detail);
        }
        return details;
    }
}
