package de.lotse.casefile;

import de.lotse.audit.AuditTrail;
import de.lotse.organisation.StaffMembers;
import de.lotse.security.CurrentPerson;
import de.lotse.security.Role;
import de.lotse.security.SignedIn;
import de.lotse.security.StaffId;
import de.lotse.web.ForbiddenException;
import de.lotse.web.NotFoundException;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Who may open a case file. The responsible adviser and her deputy (named for the case, or for her
 * absence) freely; other advisers and the supervisors of the site after giving a reason; for
 * everybody else it does not exist. Supervisors see the course of a case, not what counselling is
 * about.
 */
@Component
class CaseAccess {

    static final String SUBJECT = "CASE";

    private final SignedIn signedIn;
    private final CaseAccessGrantRepository grants;
    private final StaffMembers staff;
    private final CaseSecrecy secrecy;
    private final AuditTrail audit;
    private final Clock clock;

    CaseAccess(
            SignedIn signedIn,
            CaseAccessGrantRepository grants,
            StaffMembers staff,
            CaseSecrecy secrecy,
            AuditTrail audit,
            Clock clock) {
        this.signedIn = signedIn;
        this.grants = grants;
        this.staff = staff;
        this.secrecy = secrecy;
        this.audit = audit;
        this.clock = clock;
    }

    /** Refuses who may not see what counselling is about. */
    void checkContent(CaseFile file) {
        checkCourse(file);
        if (!seesContent(file)) {
            throw new ForbiddenException("content of a case");
        }
    }

    /** Refuses who may not see the course of the case. */
    void checkCourse(CaseFile file) {
        checkSite(file);
        if (!mayOpen(file)) {
            throw new ReasonNeededException(file.number());
        }
    }

    /** Whether the person, who belongs to the site, needs no reason or has given one today. */
    boolean mayOpen(CaseFile file) {
        return isFree(file) || hasReason(file);
    }

    /** Refuses who does not belong to the site of the case. */
    void checkSite(CaseFile file) {
        CurrentPerson person = signedIn.require();
        boolean works = person.has(Role.ADVISER) || person.has(Role.SUPERVISOR);
        if (!works || !exists(file)) {
            throw new NotFoundException("case");
        }
    }

    /** Whether the person sees this case now. */
    boolean sees(CaseFile file) {
        return exists(file) && mayOpen(file);
    }

    /** Whether the case exists for the person: it is of her site and not kept from her. */
    boolean exists(CaseFile file) {
        CurrentPerson person = signedIn.require();
        return person.siteIds().contains(file.siteId())
                && !secrecy.hiddenFrom(person).contains(file.id().value());
    }

    boolean seesContent(CaseFile file) {
        return isFree(file) || signedIn.require().has(Role.ADVISER);
    }

    /** Refuses who may not decide who is responsible. */
    void checkAssigns(CaseFile file) {
        if (!isFree(file) && !signedIn.require().has(Role.SUPERVISOR)) {
            throw new ForbiddenException("assigning a case");
        }
    }

    /** Whether the person opens the file without giving a reason. */
    boolean isFree(CaseFile file) {
        CurrentPerson person = signedIn.require();
        return person.has(Role.ADVISER)
                && (file.isResponsible(person.id()) || standsIn(person.id(), file.adviser()))
                && !secrecy.hiddenFrom(person).contains(file.id().value());
    }

    private boolean standsIn(StaffId person, StaffId adviser) {
        return staff.deputyOf(adviser, LegalTime.today(clock)).filter(person::equals).isPresent();
    }

    private boolean hasReason(CaseFile file) {
        return grants.existsByCaseIdAndStaffIdAndValidOn(
                file.id().value(), signedIn.require().id().value(), LegalTime.today(clock));
    }

    void grant(CaseFile file, AccessReason reason) {
        checkSite(file);
        grants.save(
                new CaseAccessGrant(
                        file.id(),
                        signedIn.require().id(),
                        clock.instant(),
                        LegalTime.today(clock),
                        reason));
        audit.record(
                "CASE_REASON_GIVEN",
                SUBJECT,
                file.id().value(),
                file.id().value(),
                Map.of("reason", reason.name()));
    }
}
