package de.lotse.organisation;

import de.lotse.audit.AuditTrail;
import de.lotse.organisation.AdministrationRefusedException.Reason;
import de.lotse.security.Purpose;
import de.lotse.security.Role;
import de.lotse.security.ScopedTransactions;
import de.lotse.security.SignInSessions;
import de.lotse.security.SignedIn;
import de.lotse.security.StaffAccounts;
import de.lotse.security.StaffId;
import de.lotse.security.TenantId;
import de.lotse.web.NotFoundException;
import de.lotse.web.StaleVersionException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * What operators do: set up Träger with their administrators, and keep the accounts of the
 * installation. They see neither clients nor the other staff of a Träger.
 */
@Service
public class InstallationAdministration {

    private static final String TENANT = "TENANT";
    private static final String ACCOUNT = "INSTALLATION_ACCOUNT";

    private final TenantRepository tenants;
    private final StaffRepository staff;
    private final StaffAccounts accounts;
    private final StaffAdministration staffAdministration;
    private final Passwords passwords;
    private final SignInSessions sessions;
    private final SignedIn signedIn;
    private final ScopedTransactions transactions;
    private final AuditTrail audit;

    InstallationAdministration(
            TenantRepository tenants,
            StaffRepository staff,
            StaffAccounts accounts,
            StaffAdministration staffAdministration,
            Passwords passwords,
            SignInSessions sessions,
            SignedIn signedIn,
            ScopedTransactions transactions,
            AuditTrail audit) {
        this.tenants = tenants;
        this.staff = staff;
        this.accounts = accounts;
        this.staffAdministration = staffAdministration;
        this.passwords = passwords;
        this.sessions = sessions;
        this.signedIn = signedIn;
        this.transactions = transactions;
        this.audit = audit;
    }

    /** All Träger by name. */
    public List<Tenant> tenants() {
        return transactions.read(
                Purpose.OPERATION,
                () -> tenants.findAllByOrderByName().stream().map(TenantEntity::view).toList());
    }

    public Tenant requireTenant(TenantId id) {
        return transactions.read(Purpose.OPERATION, () -> tenant(id).view());
    }

    /** Sets up a Träger together with its first administrator. */
    public HandedOutPassword createTenant(
            String name, Association association, String adminUsername, String adminName) {
        TenantId id = new TenantId(UUID.randomUUID());
        return transactions.write(
                id,
                () -> {
                    if (tenants.existsByNameIgnoreCase(name)) {
                        throw new AdministrationRefusedException(Reason.TENANT_NAME_TAKEN);
                    }
                    TenantEntity tenant = new TenantEntity(id.value());
                    tenant.describe(name, association);
                    tenants.saveAndFlush(tenant);
                    audit.record(
                            "TENANT_CREATED",
                            TENANT,
                            id.value(),
                            Map.of("association", association.name()));
                    return staffAdministration.create(adminUsername, adminDetails(adminName));
                });
    }

    /**
     * @throws StaleVersionException when somebody else saved since that version
     */
    public void changeTenant(TenantId id, long version, String name, Association association) {
        transactions.write(
                Purpose.OPERATION,
                () -> {
                    TenantEntity tenant = tenant(id);
                    if (tenant.view().version() != version) {
                        throw new StaleVersionException(TENANT);
                    }
                    if (tenants.existsByNameIgnoreCaseAndIdNot(name, id.value())) {
                        throw new AdministrationRefusedException(Reason.TENANT_NAME_TAKEN);
                    }
                    tenant.describe(name, association);
                    return record("TENANT_CHANGED", TENANT, id.value(), association.name());
                });
    }

    /** Closing a Träger signs all its staff out with their next request. */
    public void activateTenant(TenantId id, boolean active) {
        transactions.write(
                Purpose.OPERATION,
                () -> {
                    tenant(id).activate(active);
                    String action = active ? "TENANT_REOPENED" : "TENANT_CLOSED";
                    return record(action, TENANT, id.value(), "");
                });
    }

    /** The administrators of a Träger by name, closed accounts included. */
    public List<StaffMember> administrators(TenantId id) {
        return transactions.read(
                id,
                () ->
                        staff.findByTenantIdOrderByDisplayName(id.value()).stream()
                                .map(StaffEntity::view)
                                .filter(person -> person.has(Role.ADMIN))
                                .toList());
    }

    /** Adds an administrator, for instance when the only one has left. */
    public HandedOutPassword addAdministrator(TenantId id, String username, String displayName) {
        requireTenant(id);
        return transactions.write(
                id, () -> staffAdministration.create(username, adminDetails(displayName)));
    }

    /** A new password for an administrator who has lost the old one. */
    public HandedOutPassword resetAdministrator(TenantId id, StaffId person) {
        if (administrators(id).stream().noneMatch(admin -> admin.id().equals(person))) {
            throw new NotFoundException(ACCOUNT);
        }
        return transactions.write(id, () -> staffAdministration.resetPassword(person));
    }

    /** The accounts of the installation by name. */
    public List<StaffMember> accounts() {
        return transactions.read(
                Purpose.OPERATION,
                () ->
                        staff.findByTenantIdIsNullOrderByDisplayName().stream()
                                .map(StaffEntity::view)
                                .toList());
    }

    public Versioned<StaffMember> requireAccount(StaffId id) {
        return transactions.read(
                Purpose.OPERATION,
                () -> {
                    StaffEntity person = account(id);
                    return new Versioned<>(person.view(), person.getVersion());
                });
    }

    public HandedOutPassword createAccount(
            String username, String displayName, String email, Set<Role> roles) {
        return transactions.write(
                Purpose.OPERATION,
                () -> {
                    if (accounts.findByUsername(username).isPresent()) {
                        throw new AdministrationRefusedException(Reason.USERNAME_TAKEN);
                    }
                    requireOfInstallation(roles);
                    StaffEntity person = new StaffEntity(UUID.randomUUID(), null, username);
                    person.describe(displayName, email);
                    person.assign(roles, Set.of());
                    String password = passwords.handOut(person);
                    staff.saveAndFlush(person);
                    record("ACCOUNT_CREATED", ACCOUNT, person.getId(), codes(roles));
                    return new HandedOutPassword(
                            username, password, person.getInitialPasswordUntil());
                });
    }

    /**
     * @throws StaleVersionException when somebody else saved since that version
     */
    public void changeAccount(
            StaffId id, long version, String displayName, String email, Set<Role> roles) {
        transactions.write(
                Purpose.OPERATION,
                () -> {
                    StaffEntity person = account(id);
                    if (person.getVersion() != version) {
                        throw new StaleVersionException(ACCOUNT);
                    }
                    requireOfInstallation(roles);
                    if (person.getRoles().contains(Role.OPERATOR)
                            && !roles.contains(Role.OPERATOR)) {
                        requireCanLose(person, Reason.OWN_ROLE);
                    }
                    person.describe(displayName, email);
                    person.assign(roles, Set.of());
                    return record("ACCOUNT_CHANGED", ACCOUNT, person.getId(), codes(roles));
                });
    }

    public void activateAccount(StaffId id, boolean active) {
        transactions.write(
                Purpose.OPERATION,
                () -> {
                    StaffEntity person = account(id);
                    if (!active && person.isActive()) {
                        requireCanLose(person, Reason.OWN_ACCOUNT);
                        sessions.end(person.getUsername());
                    }
                    person.activate(active);
                    String action = active ? "ACCOUNT_REOPENED" : "ACCOUNT_CLOSED";
                    return record(action, ACCOUNT, person.getId(), codes(person.getRoles()));
                });
    }

    public HandedOutPassword resetAccount(StaffId id) {
        return transactions.write(
                Purpose.OPERATION,
                () -> {
                    StaffEntity person = account(id);
                    String password = passwords.handOut(person);
                    sessions.end(person.getUsername());
                    record("PASSWORD_RESET", ACCOUNT, person.getId(), codes(person.getRoles()));
                    return new HandedOutPassword(
                            person.getUsername(), password, person.getInitialPasswordUntil());
                });
    }

    /** One operator always stays, and nobody takes the operation from oneself. */
    private void requireCanLose(StaffEntity person, Reason oneself) {
        staff.lockOperators();
        if (signedIn.find().filter(one -> one.id().equals(person.staffId())).isPresent()) {
            throw new AdministrationRefusedException(oneself);
        }
        if (person.isActive()
                && person.getRoles().contains(Role.OPERATOR)
                && staff.countActiveOfInstallation(Role.OPERATOR) <= 1) {
            throw new AdministrationRefusedException(Reason.LAST_OPERATOR);
        }
    }

    private static void requireOfInstallation(Set<Role> roles) {
        if (roles.isEmpty() || !roles.stream().allMatch(Role::isOfInstallation)) {
            throw new AdministrationRefusedException(Reason.ROLE_NOT_POSSIBLE);
        }
    }

    private static StaffDetails adminDetails(String displayName) {
        return new StaffDetails(
                displayName, null, Set.of(Role.ADMIN), Set.of(), Set.of(), Set.of());
    }

    private TenantEntity tenant(TenantId id) {
        return tenants.findById(id.value()).orElseThrow(() -> new NotFoundException(TENANT));
    }

    private StaffEntity account(StaffId id) {
        return staff.findById(id.value())
                .filter(person -> person.tenant() == null)
                .orElseThrow(() -> new NotFoundException(ACCOUNT));
    }

    private Void record(String action, String type, UUID subject, String code) {
        audit.record(action, type, subject, Map.of("code", code));
        return null;
    }

    private static String codes(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().collect(Collectors.joining(","));
    }
}
