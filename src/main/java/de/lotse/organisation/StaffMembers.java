package de.lotse.organisation;

import de.lotse.security.Role;
import de.lotse.security.StaffId;
import de.lotse.security.TenantId;
import de.lotse.security.TenantScope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The staff of the tenant the current thread works for; those of others are never found. Needs a
 * tenant scope.
 */
@Component
@Transactional(readOnly = true)
public class StaffMembers {

    /** What stands for a person who is not known here. */
    public static final String UNKNOWN = "–";

    private final StaffRepository staff;
    private final AbsenceRepository absences;

    StaffMembers(StaffRepository staff, AbsenceRepository absences) {
        this.staff = staff;
        this.absences = absences;
    }

    public Optional<StaffMember> find(StaffId id) {
        return staff.findByIdAndTenantId(id.value(), tenant()).map(StaffEntity::view);
    }

    /** By login name, which is the user id in the engine. */
    public Optional<StaffMember> byUsername(String username) {
        return staff.findByUsername(username)
                .map(StaffEntity::view)
                .filter(person -> TenantScope.requireTenant().equals(person.tenant()));
    }

    /** The name to show; {@value #UNKNOWN} for {@code null} and for whoever is not known here. */
    public String displayName(StaffId id) {
        return id == null ? UNKNOWN : find(id).map(StaffMember::displayName).orElse(UNKNOWN);
    }

    /** The names of several people at once; whoever is not known here is missing. */
    public Map<StaffId, String> displayNames(Collection<StaffId> ids) {
        List<UUID> values = ids.stream().map(StaffId::value).distinct().toList();
        TenantId tenant = TenantScope.requireTenant();
        return staff.findAllById(values).stream()
                .filter(person -> tenant.equals(person.tenant()))
                .collect(Collectors.toMap(StaffEntity::staffId, StaffEntity::getDisplayName));
    }

    /** All of the tenant by name, closed accounts included. */
    public List<StaffMember> all() {
        return staff.findByTenantIdOrderByDisplayName(tenant()).stream()
                .map(StaffEntity::view)
                .toList();
    }

    /** Who advises at the site and can sign in, by name. */
    public List<StaffMember> advisersOf(SiteId site) {
        return atSite(site, Role.ADVISER);
    }

    /** Who leads the site and can sign in, by name. */
    public List<StaffMember> supervisorsOf(SiteId site) {
        return atSite(site, Role.SUPERVISOR);
    }

    private List<StaffMember> atSite(SiteId site, Role role) {
        return staff.activeAtSite(tenant(), site.value(), role).stream()
                .map(StaffEntity::view)
                .toList();
    }

    /** Who acts for the person on this day: empty when present, or when nobody was named. */
    public Optional<StaffId> deputyOf(StaffId id, LocalDate day) {
        return absences.overlapping(day, day).stream()
                .map(AbsenceEntity::view)
                .filter(absence -> absence.staff().equals(id))
                .map(Absence::deputy)
                .filter(deputy -> deputy != null)
                .findFirst();
    }

    /** Whether the person is away on this day. */
    public boolean isAbsent(StaffId id, LocalDate day) {
        return absences.overlaps(id.value(), day, day);
    }

    /** Absences that touch the days from first to last, both inclusive. */
    public List<Absence> absentBetween(LocalDate firstDay, LocalDate lastDay) {
        return absences.overlapping(firstDay, lastDay).stream().map(AbsenceEntity::view).toList();
    }

    private static UUID tenant() {
        return TenantScope.requireTenant().value();
    }
}
