package de.lotse.deadline.process;

import de.lotse.casefile.CaseSecrecy;
import de.lotse.deadline.DeadlineView;
import de.lotse.deadline.ReminderStep;
import de.lotse.organisation.SiteId;
import de.lotse.organisation.StaffMember;
import de.lotse.organisation.StaffMembers;
import de.lotse.security.StaffId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who is warned of a deadline: the person responsible, who stands in for her, those who lead the
 * site. Whoever is away, has no account any more or has left the site is passed over.
 */
@Component
class Ladder {

    private final StaffMembers staff;
    private final CaseSecrecy secrecy;

    Ladder(StaffMembers staff, CaseSecrecy secrecy) {
        this.staff = staff;
        this.secrecy = secrecy;
    }

    /**
     * @param last the step that did not answer; {@code null} for a new warning
     * @param today in Germany
     */
    Reached climb(DeadlineView deadline, ReminderStep last, LocalDate today) {
        if (last == null) {
            Optional<StaffMember> responsible = present(deadline.responsible(), deadline, today);
            if (responsible.isPresent()) {
                return new Reached(ReminderStep.RESPONSIBLE, List.of(responsible.get()));
            }
        }
        if (last == null || last == ReminderStep.RESPONSIBLE) {
            Optional<StaffMember> deputy = deputy(deadline, today);
            if (deputy.isPresent()) {
                return new Reached(ReminderStep.DEPUTY, List.of(deputy.get()));
            }
        }
        return top(deadline, today);
    }

    /** Whether the person responsible for the deadline is there to keep it. */
    boolean isResponsiblePresent(DeadlineView deadline, LocalDate today) {
        return present(deadline.responsible(), deadline, today).isPresent();
    }

    private Optional<StaffMember> deputy(DeadlineView deadline, LocalDate today) {
        return Stream.of(
                        staff.deputyOf(deadline.responsible(), today).orElse(null),
                        deadline.deputy())
                .filter(Objects::nonNull)
                .filter(deputy -> !deputy.equals(deadline.responsible()))
                .flatMap(deputy -> present(deputy, deadline, today).stream())
                .findFirst();
    }

    private Optional<StaffMember> present(StaffId id, DeadlineView deadline, LocalDate today) {
        return staff.find(id)
                .filter(StaffMember::active)
                .filter(person -> person.worksAt(new SiteId(deadline.siteId())))
                .filter(person -> isPresent(person, today))
                .filter(person -> !secrecy.isHiddenFrom(deadline.caseId(), person));
    }

    /** The supervision; the team where nobody of the supervision is there, but one of the team. */
    private Reached top(DeadlineView deadline, LocalDate today) {
        SiteId site = new SiteId(deadline.siteId());
        List<StaffMember> supervisors = whoSee(deadline, staff.supervisorsOf(site));
        List<StaffMember> advisers = whoSee(deadline, staff.advisersOf(site));
        Reached presentSupervisors = reached(ReminderStep.SUPERVISION, supervisors, today);
        Reached presentTeam = reached(ReminderStep.TEAM, advisers, today);
        return Stream.of(
                        presentSupervisors,
                        presentTeam,
                        new Reached(ReminderStep.SUPERVISION, supervisors))
                .filter(reached -> !reached.people().isEmpty())
                .findFirst()
                .orElse(new Reached(ReminderStep.TEAM, advisers));
    }

    private List<StaffMember> whoSee(DeadlineView deadline, List<StaffMember> people) {
        return people.stream()
                .filter(person -> !secrecy.isHiddenFrom(deadline.caseId(), person))
                .toList();
    }

    private Reached reached(ReminderStep step, List<StaffMember> people, LocalDate today) {
        return new Reached(
                step, people.stream().filter(person -> isPresent(person, today)).toList());
    }

    private boolean isPresent(StaffMember person, LocalDate today) {
        return !staff.isAbsent(person.id(), today);
    }
}
