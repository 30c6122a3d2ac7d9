package de.lotse.deadline;

import de.lotse.audit.AuditTrail;
import de.lotse.security.CurrentPerson;
import de.lotse.security.Sealer;
import de.lotse.security.SignedIn;
import de.lotse.security.StaffId;
import de.lotse.security.TenantScope;
import de.lotse.web.NotFoundException;
import de.lotse.web.StaleVersionException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads and writes deadlines: each change with its history, its seal and its audit. */
@Component
class DeadlineKeeper {

    private static final String SUBJECT = "DEADLINE";
    private static final int WARNING_WORKING_DAYS = 3;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    private final DeadlineRepository deadlines;
    private final DeadlineHistoryRepository history;
    private final WorkingDayCalendar calendar;
    private final Sealer sealer;
    private final SignedIn signedIn;
    private final AuditTrail audit;
    private final Clock clock;

    DeadlineKeeper(
            DeadlineRepository deadlines,
            DeadlineHistoryRepository history,
            WorkingDayCalendar calendar,
            Sealer sealer,
            SignedIn signedIn,
            AuditTrail audit,
            Clock clock) {
        this.deadlines = deadlines;
        this.history = history;
        this.calendar = calendar;
        this.sealer = sealer;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    static void checkDates(LocalDate due, LocalDate precautionaryDue, LocalDate warnOn) {
        if (due.isBefore(EARLIEST) || due.isAfter(LATEST)) {
            throw new DeadlineRefusedException("due", "due-out-of-range");
        }
        if (precautionaryDue != null && precautionaryDue.isAfter(due)) {
            throw new DeadlineRefusedException("precautionaryDue", "precaution-after-due");
        }
        if (precautionaryDue != null && precautionaryDue.isBefore(EARLIEST)) {
            throw new DeadlineRefusedException("precautionaryDue", "due-out-of-range");
        }
        if (warnOn != null && (warnOn.isAfter(due) || warnOn.isBefore(EARLIEST))) {
            throw new DeadlineRefusedException("warnOn", "warning-after-due");
        }
    }

    Deadline read(DeadlineId id) {
        return deadlines.findById(id.value()).orElseThrow(() -> new NotFoundException("deadline"));
    }

    Deadline read(DeadlineId id, long version) {
        Deadline deadline = read(id);
        if (deadline.version() != version) {
            throw new StaleVersionException("deadline");
        }
        return deadline;
    }

    /**
     * @param warnOn {@code null} for three working days before the decisive date
     */
    void setDates(Deadline deadline, LocalDate due, LocalDate precautionaryDue, LocalDate warnOn) {
        LocalDate decisive =
                precautionaryDue != null && precautionaryDue.isBefore(due) ? precautionaryDue : due;
        LocalDate warning =
                warnOn == null
                        ? calendar.minusWorkingDays(decisive, WARNING_WORKING_DAYS, Seat.RP)
                        : warnOn;
        deadline.setDates(due, precautionaryDue, warning);
    }

    /** Saves the deadline together with the entry of its history. */
    void keep(Deadline deadline, DeadlineTexts texts, DeadlineAct act, CorrectionReason reason) {
        deadline.setSealed(
                sealer.seal(
                        TenantScope.requireTenant(), Deadline.TABLE, deadline.id().value(), texts));
        remember(deadline, act, reason, texts);
        deadlines.saveAndFlush(deadline);
        record(deadline, act);
    }

    DeadlineTexts texts(Deadline deadline) {
        return sealer.open(
                TenantScope.requireTenant(),
                Deadline.TABLE,
                deadline.id().value(),
                deadline.sealed(),
                DeadlineTexts.class);
    }

    List<DeadlineHistory> historyOf(DeadlineId id) {
        return history.findByDeadlineIdOrderByHistoryNoDesc(id.value()).stream()
                .map(entry -> entry.view(texts(entry)))
                .toList();
    }

    private DeadlineTexts texts(DeadlineHistoryEntry entry) {
        return sealer.open(
                TenantScope.requireTenant(),
                DeadlineHistoryEntry.TABLE,
                entry.getId(),
                entry.sealed(),
                DeadlineTexts.class);
    }

    private void remember(
            Deadline deadline, DeadlineAct act, CorrectionReason reason, DeadlineTexts texts) {
        UUID id = UUID.randomUUID();
        DeadlineHistoryEntry entry =
                new DeadlineHistoryEntry(id, deadline, act, clock.instant(), currentStaff());
        if (reason != null) {
            entry.setReason(reason);
        }
        entry.setSealed(
                sealer.seal(TenantScope.requireTenant(), DeadlineHistoryEntry.TABLE, id, texts));
        history.save(entry);
    }

    private void record(Deadline deadline, DeadlineAct act) {
        audit.record(
                "DEADLINE_" + act.name(),
                SUBJECT,
                deadline.id().value(),
                deadline.caseId().value(),
                Map.of(
                        "kind", deadline.kind(),
                        "due", deadline.due().toString(),
                        "state", deadline.state().name()));
    }

    private UUID currentStaff() {
        return signedIn.find().map(CurrentPerson::id).map(StaffId::value).orElse(null);
    }
}
