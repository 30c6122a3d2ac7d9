package de.lotse.counselling;

import de.lotse.audit.AuditTrail;
import de.lotse.casefile.CaseId;
import de.lotse.security.CurrentPerson;
import de.lotse.security.SignedIn;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was decided in the course of counselling, in codes, for the timeline of the case. */
@Service
@Transactional
public class CounsellingCourse {

    /** Stands in a detail before the number of a measure in its Hilfeplan. */
    public static final String MEASURE = "NR_";

    private static final String CODES = "[A-Z0-9_]{1,60}(,[A-Z0-9_]{1,60}){0,30}";

    /** An entry of the course. */
    public record Entry(
            Instant happenedAt, UUID staffId, CourseEventKind kind, String code, String detail) {}

    private final CourseEvents events;
    private final SignedIn signedIn;
    private final AuditTrail audit;
    private final Clock clock;

    CounsellingCourse(CourseEvents events, SignedIn signedIn, AuditTrail audit, Clock clock) {
        this.events = events;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Adds an entry.
     *
     * @param code the outcome, a code of its form; {@code null} where there is none
     * @param detail a reason, or several codes with commas; {@code null} where there is none
     * @throws IllegalArgumentException when one of them is no code
     */
    public void note(CaseId caseId, CourseEventKind kind, String code, String detail) {
        refuseText(code);
        refuseText(detail);
        UUID staff = signedIn.find().map(CurrentPerson::id).map(id -> id.value()).orElse(null);
        events.save(new CourseEvent(caseId.value(), clock.instant(), staff, kind, code, detail));
        audit.record(
                "COUNSELLING_" + kind,
                "CASE",
                caseId.value(),
                caseId.value(),
                details(code, detail));
    }

    /** The entries of a case, newest first. The caller has checked who may see the case. */
    @Transactional(readOnly = true)
    public List<Entry> of(CaseId caseId) {
        return events.findByCaseIdOrderByHappenedAtDesc(caseId.value()).stream()
                .map(
                        event ->
                                new Entry(
                                        event.happenedAt(),
                                        event.staffId(),
                                        event.kind(),
                                        event.code(),
                                        event.detail()))
                .toList();
    }

    private static void refuseText(String code) {
        if (code != null && !code.matches(CODES)) {
            throw new IllegalArgumentException("Not a code");
        }
    }

    private static Map<String, String> details(String code, String detail) {
        Map<String, String> details = new LinkedHashMap<>();
        if (code != null) {
            details.put("code", code);
        }
        if (detail != null) {
            details.put("detail", detail);
        }
        return details;
    }
}
