package de.lotse.deadline;

import de.lotse.casefile.CaseId;
import de.lotse.casefile.CaseNumber;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.ClientId;
import de.lotse.security.StaffId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A deadline of a case; each change leaves an entry in its history. */
@Entity
@Table(name = "deadline")
class Deadline {

    static final String TABLE = "deadline";

    @Id private UUID id;
    @TenantId private UUID tenantId;
    @Version private Long version;
    private UUID caseId;
    private String caseNumber;
    private UUID siteId;
    private UUID[] persons;
    private String kind;
    private UUID decisionId;

    @Enumerated(EnumType.STRING)
    private DeadlineOrigin origin;

    @Enumerated(EnumType.STRING)
    private ManualReason manualReason;

    private boolean needsReview;

    @Enumerated(EnumType.STRING)
    private DeadlineHint hint;

    @Enumerated(EnumType.STRING)
    private DeadlineState pendingOutcome;

    private UUID pendingBy;
    private Instant pendingAt;

    @Enumerated(EnumType.STRING)
    private DeadlineStanding standing;

    private LocalDate due;
    private LocalDate precautionaryDue;
    private LocalDate decisiveDate;
    private LocalDate warnOn;

    @Enumerated(EnumType.STRING)
    private DeadlineActor actor;

    private UUID responsibleId;
    private UUID deputyId;

    @Enumerated(EnumType.STRING)
    private DeadlineState state;

    private byte[] sealed;
    private int historyNo;

    protected Deadline() {}

    Deadline(DeadlineId id, CaseView file, NewDeadline request) {
        this.id = id.value();
        this.caseId = file.id().value();
        this.caseNumber = file.number().value();
        this.siteId = file.siteId();
        this.persons = request.persons().stream().map(ClientId::value).toArray(UUID[]::new);
        this.kind = request.kind();
        this.standing = request.standing();
        this.state = DeadlineState.OPEN;
        this.manualReason = request.manualReason();
        this.origin =
                request.standing() == DeadlineStanding.LEGAL
                        ? DeadlineOrigin.MANUAL
                        : DeadlineOrigin.SERVICE_STANDARD;
    }

    void setCalculated(DecisionId decision, boolean deviating, boolean review) {
        decisionId = decision.value();
        origin = deviating ? DeadlineOrigin.DEVIATING : DeadlineOrigin.CALCULATED;
        needsReview = review;
    }

    /**
     * What new dates do to the state: a running deadline goes on, a decided one stays and is to be
     * looked at, a missed one runs again when its last day has not passed, one that a former
     * correction had ended begins again, and one left to a lawyer is followed up again.
     */
    void datesCorrected(LocalDate today) {
        boolean passed = due.isBefore(today);
        switch (state) {
            case OPEN, TAKEN_OVER, HANDED_OVER -> hint = null;
            case LEFT_TO_LAWYER -> state = DeadlineState.TAKEN_OVER;
            case MET -> hint = DeadlineHint.CORRECTED_AFTER_MET;
            case GIVEN_UP -> hint = DeadlineHint.CORRECTED_AFTER_GIVEN_UP;
            case MISSED -> {
                hint = passed ? DeadlineHint.STILL_MISSED : DeadlineHint.RUNS_AGAIN;
                state = passed ? DeadlineState.MISSED : DeadlineState.OPEN;
            }
            case VOID -> {
                if (hint == DeadlineHint.NOT_CALCULATED_ANY_MORE) {
                    hint = null;
                    state = DeadlineState.OPEN;
                }
            }
        }
    }

    void setHint(DeadlineHint left) {
        hint = left;
    }

    void setPending(DeadlineState outcome, StaffId by, Instant at) {
        pendingOutcome = outcome;
        pendingBy = by.value();
        pendingAt = at;
    }

    void clearPending() {
        pendingOutcome = null;
        pendingBy = null;
        pendingAt = null;
    }

    void setDates(LocalDate lastDay, LocalDate precautionaryDay, LocalDate warningDay) {
        due = lastDay;
        precautionaryDue = precautionaryDay;
        decisiveDate =
                precautionaryDay != null && precautionaryDay.isBefore(lastDay)
                        ? precautionaryDay
                        : lastDay;
        warnOn = warningDay;
    }

    void setPeople(DeadlineActor acting, StaffId responsible, StaffId deputy) {
        actor = acting;
        responsibleId = responsible.value();
        deputyId = deputy == null || deputy.equals(responsible) ? null : deputy.value();
    }

    void setState(DeadlineState decided) {
        state = decided;
    }

    void setSealed(byte[] texts) {
        sealed = texts.clone();
    }

    /** Counts on; the entry of the history carries the number. */
    int nextHistoryNo() {
        historyNo++;
        return historyNo;
    }

    DeadlineView view() {
        return new DeadlineView(
                id(),
                new CaseId(caseId),
                new CaseNumber(caseNumber),
                siteId,
                Arrays.stream(persons).map(ClientId::new).toList(),
                kind,
                standing,
                decision(),
                origin,
                manualReason,
                needsReview,
                due,
                precautionaryDue,
                decisiveDate,
                warnOn,
                actor,
                responsible(),
                deputy(),
                state,
                hint,
                pending(),
                version == null ? 0 : version);
    }

    DecisionId decision() {
        return decisionId == null ? null : new DecisionId(decisionId);
    }

    DeadlineOrigin origin() {
        return origin;
    }

    DeadlineHint hint() {
        return hint;
    }

    PendingOutcome pending() {
        return pendingOutcome == null
                ? null
                : new PendingOutcome(pendingOutcome, new StaffId(pendingBy), pendingAt);
    }

    DeadlineId id() {
        return new DeadlineId(id);
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    LocalDate due() {
        return due;
    }

    LocalDate precautionaryDue() {
        return precautionaryDue;
    }

    LocalDate decisiveDate() {
        return decisiveDate;
    }

    LocalDate warnOn() {
        return warnOn;
    }

    DeadlineActor actor() {
        return actor;
    }

    StaffId responsible() {
        return new StaffId(responsibleId);
    }

    StaffId deputy() {
        return deputyId == null ? null : new StaffId(deputyId);
    }

    DeadlineState state() {
        return state;
    }

    DeadlineStanding standing() {
        return standing;
    }

    String kind() {
        return kind;
    }

    byte[] sealed() {
        return sealed.clone();
    }

    long version() {
        return version;
    }
}
