package de.lotse.organisation;

import de.lotse.audit.AuditTrail;
import de.lotse.organisation.AdministrationRefusedException.Reason;
import de.lotse.security.StaffId;
import de.lotse.security.TenantScope;
import de.lotse.web.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When staff of one's own Träger are away, and who acts for them. */
@Service
@Transactional
public class Absences {

    private static final String SUBJECT = "STAFF";
    private static final int LONGEST_YEARS = 3;
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final AbsenceRepository absences;
    private final StaffRepository staff;
    private final AuditTrail audit;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Absences(
            AbsenceRepository absences,
            StaffRepository staff,
            AuditTrail audit,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.absences = absences;
        this.staff = staff;
        this.audit = audit;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Those that have not ended before the day, in order. */
    @Transactional(readOnly = true)
    public List<Absence> of(StaffId person, LocalDate from) {
        return absences.ofStaffFrom(person.value(), from).stream()
                .map(AbsenceEntity::view)
                .toList();
    }

    /**
     * Records an absence, and publishes {@link AbsenceBegun} where it runs already.
     *
     * @param lastDay inclusive
     * @param deputy {@code null} when nobody is named
     */
    public void add(StaffId person, LocalDate firstDay, LocalDate lastDay, StaffId deputy) {
        require(person);
        if (lastDay.isBefore(firstDay)) {
            refuse(Reason.ABSENCE_ENDS_BEFORE_IT_BEGINS);
        }
        if (lastDay.isAfter(firstDay.plusYears(LONGEST_YEARS))) {
            refuse(Reason.ABSENCE_TOO_LONG);
        }
        if (absences.overlaps(person.value(), firstDay, lastDay)) {
            refuse(Reason.ABSENCE_OVERLAPS);
        }
        if (deputy != null && !canStandIn(deputy, person)) {
            refuse(Reason.UNKNOWN_DEPUTY);
        }
        AbsenceEntity absence =
                absences.saveAndFlush(
                        new AbsenceEntity(
                                person.value(),
                                firstDay,
                                lastDay,
                                deputy == null ? null : deputy.value()));
        audit.record("ABSENCE_RECORDED", SUBJECT, person.value(), Map.of());
        if (absence.covers(LocalDate.ofInstant(clock.instant(), BERLIN))) {
            begin(absence);
        }
    }

    /** Those that run on this day and whose beginning was not told yet. */
    @Transactional(readOnly = true)
    public List<Absence> notBegun(LocalDate day) {
        return absences.notBegun(day).stream().map(AbsenceEntity::view).toList();
    }

    /** Publishes {@link AbsenceBegun}, once for each absence. */
    public void begin(UUID id) {
        absences.findById(id).filter(absence -> !absence.isBegun()).ifPresent(this::begin);
    }

    private void begin(AbsenceEntity absence) {
        absence.begin();
        absences.saveAndFlush(absence);
        publisher.publishEvent(new AbsenceBegun(absence.view().staff()));
    }

    /** Removes an absence of this person. */
    public void remove(StaffId person, UUID id) {
        AbsenceEntity absence =
                absences.findById(id)
                        .filter(found -> found.view().staff().equals(person))
                        .orElseThrow(() -> new NotFoundException("ABSENCE"));
        absences.delete(absence);
        audit.record("ABSENCE_REMOVED", SUBJECT, person.value(), Map.of());
    }

    private boolean canStandIn(StaffId deputy, StaffId person) {
        return !deputy.equals(person)
                && staff.findByIdAndTenantId(deputy.value(), tenant())
                        .filter(StaffEntity::isActive)
                        .isPresent();
    }

    private void require(StaffId person) {
        staff.findByIdAndTenantId(person.value(), tenant())
                .orElseThrow(() -> new NotFoundException(SUBJECT));
    }

    private static UUID tenant() {
        return TenantScope.requireTenant().value();
    }

    private static void refuse(Reason reason) {
        throw new AdministrationRefusedException(reason);
    }
}
