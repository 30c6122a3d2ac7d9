package de.lotse.referral;

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

/** Keeps what happened in the referrals, in codes. */
@Service
@Transactional
public class ReferralCourse {

    private static final String CODE = "[A-Z0-9_]{1,60}";

    /**
     * An entry of the course.
     *
     * @param staffId who did it; {@code null} for processes
     * @param code the outcome; {@code null} where there is none
     */
    public record Entry(Instant happenedAt, UUID staffId, ReferralEventKind kind, String code) {

        /** The message for the code; {@code null} where there is none. */
        public String codeMessage() {
            return kind.messageOf(code);
        }
    }

    private final ReferralEvents events;
    private final SignedIn signedIn;
    private final AuditTrail audit;
    private final Clock clock;

    ReferralCourse(ReferralEvents events, SignedIn signedIn, AuditTrail audit, Clock clock) {
        this.events = events;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Adds an entry.
     *
     * @throws IllegalArgumentException when the code is none
     */
    void note(ReferralId referral, CaseId caseId, ReferralEventKind kind, String code) {
        if (code != null && !code.matches(CODE)) {
            throw new IllegalArgumentException("Not a code");
        }
        UUID staff = signedIn.find().map(CurrentPerson::id).map(id -> id.value()).orElse(null);
        Entry entry = new Entry(clock.instant(), staff, kind, code);
        events.save(new ReferralEvent(referral.value(), caseId.value(), entry));
        Map<String, String> details = new LinkedHashMap<>();
        details.put("referral", referral.toString());
        if (code != null) {
            details.put("code", code);
        }
        audit.record("REFERRAL_" + kind, "CASE", caseId.value(), caseId.value(), details);
    }

    /** The entries of a referral, newest first. The caller has checked who may see the case. */
    @Transactional(readOnly = true)
    public List<Entry> of(ReferralId referral) {
        return entries(events.findByReferralIdOrderByHappenedAtDescEnteredDesc(referral.value()));
    }

    /** The entries of all referrals of a case, newest first. */
    @Transactional(readOnly = true)
    public List<Entry> of(CaseId caseId) {
        return entries(events.findByCaseIdOrderByHappenedAtDescEnteredDesc(caseId.value()));
    }

    private static List<Entry> entries(List<ReferralEvent> found) {
        return found.stream().map(ReferralEvent::entry).toList();
    }
}
