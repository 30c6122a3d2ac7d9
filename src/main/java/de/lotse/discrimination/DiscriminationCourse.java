package de.lotse.discrimination;

import de.lotse.audit.AuditTrail;
import de.lotse.casefile.CaseId;
import de.lotse.deadline.WorkingDayCalendar;
import de.lotse.security.CurrentPerson;
import de.lotse.security.SignedIn;
import de.lotse.security.StaffId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what happened in the discrimination cases, in codes. */
@Service
@Transactional
public class DiscriminationCourse {

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
            DiscriminationEventKind kind,
            String code,
            String detail) {

        /** The message for each code. */
        public List<String> codeMessages() {
            return code == null
                    ? List.of()
                    : Arrays.stream(code.split(",")).map(kind::messageOf).toList();
        }
    }

    private final DiscriminationEventRepository events;
    private final DiscriminationCaseRepository cases;
    private final SignedIn signedIn;
    private final AuditTrail audit;
    private final Clock clock;

    DiscriminationCourse(
            DiscriminationEventRepository events,
            DiscriminationCaseRepository cases,
            SignedIn signedIn,
            AuditTrail audit,
            Clock clock) {
        this.events = events;
        this.cases = cases;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Adds an entry for today.
     *
     * @throws IllegalArgumentException when code or detail is no code
     */
    public void note(
            DiscriminationCaseId id, DiscriminationEventKind kind, String code, String detail) {
        refuseText(code);
        refuseText(detail);
        UUID caseId = cases.findById(id.value()).orElseThrow().caseId().value();
        UUID staff = signedIn.find().map(CurrentPerson::id).map(StaffId::value).orElse(null);
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingDayCalendar.BERLIN);
        Entry entry = new Entry(clock.instant(), today, staff, kind, code, detail);
        events.save(new DiscriminationEvent(id.value(), caseId, entry));
        Map<String, String> details = new LinkedHashMap<>();
        details.put("discrimination", id.toString());
        details.put("code", code);
        details.put("detail", detail);
        details.values().removeIf(Objects::isNull);
        audit.record("DISCRIMINATION_" + kind, "CASE", caseId, caseId, details);
    }

    /** The entries of a discrimination case, newest first; the caller has checked the case. */
    @Transactional(readOnly = true)
    public List<Entry> of(DiscriminationCaseId id) {
        return entries(events.findByDiscriminationIdOrderByHappenedAtDescEnteredDesc(id.value()));
    }

    /** The entries of all discrimination cases of a case, newest first. */
    @Transactional(readOnly = true)
    public List<Entry> of(CaseId caseId) {
        return entries(events.findByCaseIdOrderByHappenedAtDescEnteredDesc(caseId.value()));
    }

    private static List<Entry> entries(List<DiscriminationEvent> found) {
        return found.stream().map(DiscriminationEvent::entry).toList();
    }

    private static void refuseText(String code) {
        if (code != null && !code.matches(CODES)) {
            throw new IllegalArgumentException("Not a code");
        }
    }
}
