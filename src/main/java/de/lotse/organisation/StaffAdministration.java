package de.lotse.organisation;

import de.lotse.audit.AuditTrail;
import de.lotse.organisation.AdministrationRefusedException.Reason;
import de.lotse.security.Role;
import de.lotse.security.SignInSessions;
import de.lotse.security.SignedIn;
import de.lotse.security.StaffAccounts;
import de.lotse.security.StaffId;
import de.lotse.security.TenantId;
import de.lotse.security.TenantScope;
import de.lotse.web.Dates;
import de.lotse.web.NotFoundException;
import de.lotse.web.StaleVersionException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The staff of one's own Träger. Nobody is deleted: an account is closed, which signs the person
 * out at once. Nobody takes the administration from oneself, and one administrator always stays.
 */
@Service
@Transactional
public class StaffAdministration {

    private static final String SUBJECT = "STAFF";

    private final StaffRepository staff;
    private final TenantRepository tenants;
    private final SiteRepository sites;
    private final Languages languages;
    private final Passwords passwords;
    private final StaffAccounts accounts;
    private final SignInSessions sessions;
    private final SignedIn signedIn;
    private final AuditTrail audit;
    private final StaffMembers members;
    private final Clock clock;

    StaffAdministration(
            StaffRepository staff,
            TenantRepository tenants,
            SiteRepository sites,
            Languages languages,
            Passwords passwords,
            StaffAccounts accounts,
            SignInSessions sessions,
            SignedIn signedIn,
            AuditTrail audit,
            StaffMembers members,
            Clock clock) {
        this.staff = staff;
        this.tenants = tenants;
        this.sites = sites;
        this.languages = languages;
        this.passwords = passwords;
        this.accounts = accounts;
        this.sessions = sessions;
        this.signedIn = signedIn;
        this.audit = audit;
        this.members = members;
        this.clock = clock;
    }

    /** The accounts of the Träger in numbers. */
    @Transactional(readOnly = true)
    public AccountsAtAGlance atAGlance() {
        List<StaffEntity> open =
                staff.findByTenantIdOrderByDisplayName(TenantScope.requireTenant().value()).stream()
                        .filter(StaffEntity::isActive)
                        .toList();
        LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.ZONE);
        return new AccountsAtAGlance(
                open.size(),
                open.stream().filter(one -> one.getInitialPasswordUntil() != null).count(),
                open.stream().filter(one -> members.isAbsent(one.staffId(), today)).count());
    }

    /** A member of staff with the version a change must be based on. */
    @Transactional(readOnly = true)
    public Versioned<StaffMember> require(StaffId id) {
        StaffEntity person = entity(id);
        return new Versioned<>(person.view(), person.getVersion());
    }

    /**
     * @param username stays for ever: it is the user id in the engine
     */
    public HandedOutPassword create(String username, StaffDetails details) {
        TenantId tenant = TenantScope.requireTenant();
        if (accounts.findByUsername(username).isPresent()) {
            throw new AdministrationRefusedException(Reason.USERNAME_TAKEN);
        }
        check(details);
        StaffEntity person = new StaffEntity(UUID.randomUUID(), tenant, username);
        apply(person, details);
        String password = passwords.handOut(person);
        staff.saveAndFlush(person);
        record("STAFF_CREATED", person);
        return new HandedOutPassword(username, password, person.getInitialPasswordUntil());
    }

    /**
     * @throws StaleVersionException when somebody else saved since that version
     */
    public void change(StaffId id, long version, StaffDetails details) {
        lockTenant();
        StaffEntity person = entity(id);
        if (person.getVersion() != version) {
            throw new StaleVersionException(SUBJECT);
        }
        check(details);
        boolean losesAdministration =
                person.getRoles().contains(Role.ADMIN) && !details.roles().contains(Role.ADMIN);
        if (losesAdministration && isOneself(person)) {
            throw new AdministrationRefusedException(Reason.OWN_ROLE);
        }
        if (losesAdministration) {
            requireAnotherAdmin(person);
        }
        apply(person, details);
        record("STAFF_CHANGED", person);
    }

    /** Opens or closes an account. */
    public void activate(StaffId id, boolean active) {
        lockTenant();
        StaffEntity person = entity(id);
        if (person.isActive() == active) {
            return;
        }
        if (!active && isOneself(person)) {
            throw new AdministrationRefusedException(Reason.OWN_ACCOUNT);
        }
        if (!active && person.getRoles().contains(Role.ADMIN)) {
            requireAnotherAdmin(person);
        }
        person.activate(active);
        record(active ? "STAFF_REOPENED" : "STAFF_CLOSED", person);
        if (!active) {
            sessions.end(person.getUsername());
        }
    }

    /** Replaces a password; whoever is signed in with the old one is signed out. */
    public HandedOutPassword resetPassword(StaffId id) {
        StaffEntity person = entity(id);
        String password = passwords.handOut(person);
        record("PASSWORD_RESET", person);
        sessions.end(person.getUsername());
        return new HandedOutPassword(
                person.getUsername(), password, person.getInitialPasswordUntil());
    }

    private void check(StaffDetails details) {
        if (details.roles().stream().anyMatch(Role::isOfInstallation)) {
            throw new AdministrationRefusedException(Reason.ROLE_NOT_POSSIBLE);
        }
        boolean needsSite =
                details.roles().contains(Role.ADVISER) || details.roles().contains(Role.SUPERVISOR);
        if (needsSite && details.siteIds().isEmpty()) {
            throw new AdministrationRefusedException(Reason.SITE_NEEDED);
        }
        if (sites.findAllById(details.siteIds()).size() != details.siteIds().size()) {
            throw new AdministrationRefusedException(Reason.UNKNOWN_SITE);
        }
        Set<String> known =
                languages.all().stream().map(Language::code).collect(Collectors.toSet());
        if (!known.containsAll(details.languages())) {
            throw new AdministrationRefusedException(Reason.UNKNOWN_LANGUAGE);
        }
    }

    private static void apply(StaffEntity person, StaffDetails details) {
        person.describe(details.displayName(), details.email());
        person.assign(details.roles(), details.siteIds());
        person.qualify(details.languages(), details.qualifications());
    }

    private void requireAnotherAdmin(StaffEntity person) {
        boolean counts = person.isActive();
        long admins = staff.countActive(person.tenant().value(), Role.ADMIN);
        if (counts && admins <= 1) {
            throw new AdministrationRefusedException(Reason.LAST_ADMIN);
        }
    }

    private boolean isOneself(StaffEntity person) {
        return signedIn.find().filter(one -> one.id().equals(person.staffId())).isPresent();
    }

    private void lockTenant() {
        tenants.lock(TenantScope.requireTenant().value());
    }

    private StaffEntity entity(StaffId id) {
        return staff.findByIdAndTenantId(id.value(), TenantScope.requireTenant().value())
                .orElseThrow(() -> new NotFoundException(SUBJECT));
    }

    private void record(String action, StaffEntity person) {
        audit.record(action, SUBJECT, person.getId(), Map.of("roles", codes(person.getRoles())));
    }

    private static String codes(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().collect(Collectors.joining(","));
    }
}
