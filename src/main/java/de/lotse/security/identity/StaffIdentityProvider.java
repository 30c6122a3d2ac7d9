package de.lotse.security.identity;

import de.lotse.security.EngineGroups;
import de.lotse.security.Role;
import de.lotse.security.SignedIn;
import de.lotse.security.StaffAccount;
import de.lotse.security.StaffAccounts;
import de.lotse.security.TenantId;
import de.lotse.security.TenantScope;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.TenantQuery;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TenantEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;

/**
 * Shows our staff to the engine: persons, groups and the Träger. The engine does not authorize
 * queries to a foreign provider, so this one shows no more than the thread may see: the persons of
 * its tenant, else only the signed-in person of the installation.
 */
class StaffIdentityProvider implements ReadOnlyIdentityProvider {

    private static final String GROUP_TYPE = "WORKFLOW";

    private final StaffAccounts accounts;
    private final SignedIn signedIn;

    StaffIdentityProvider(StaffAccounts accounts, SignedIn signedIn) {
        this.accounts = accounts;
        this.signedIn = signedIn;
    }

    @Override
    public User findUserById(String userId) {
        return visible()
                .filter(account -> account.username().equals(userId))
                .findFirst()
                .map(StaffIdentityProvider::user)
                .orElse(null);
    }

    @Override
    public UserQuery createUserQuery() {
        return new StaffUserQuery();
    }

    @Override
    public UserQuery createUserQuery(CommandContext commandContext) {
        return new StaffUserQuery();
    }

    @Override
    public NativeUserQuery createNativeUserQuery() {
        throw new UnsupportedOperationException("Native queries of staff do not exist");
    }

    /** Persons sign in with us, never with the engine. */
    @Override
    public boolean checkPassword(String userId, String password) {
        return false;
    }

    @Override
    public Group findGroupById(String groupId) {
        return groups().filter(group -> group.getId().equals(groupId)).findFirst().orElse(null);
    }

    @Override
    public GroupQuery createGroupQuery() {
        return new StaffGroupQuery();
    }

    @Override
    public GroupQuery createGroupQuery(CommandContext commandContext) {
        return new StaffGroupQuery();
    }

    @Override
    public Tenant findTenantById(String tenantId) {
        return tenants().filter(tenant -> tenant.getId().equals(tenantId)).findFirst().orElse(null);
    }

    @Override
    public TenantQuery createTenantQuery() {
        return new StaffTenantQuery();
    }

    @Override
    public TenantQuery createTenantQuery(CommandContext commandContext) {
        return new StaffTenantQuery();
    }

    @Override
    public void flush() {
        // Nothing is ever written.
    }

    @Override
    public void close() {
        // Nothing is held.
    }

    List<User> find(StaffUserQuery query) {
        return visible().filter(query::matches).map(StaffIdentityProvider::user).toList();
    }

    List<Group> find(StaffGroupQuery query) {
        if (query.getUserId() == null) {
            return groups().filter(query::matches).toList();
        }
        List<String> ofUser =
                account(query.getUserId()).map(StaffIdentityProvider::groupIds).orElse(List.of());
        return groups().filter(group -> ofUser.contains(group.getId()))
                .filter(query::matches)
                .toList();
    }

    List<Tenant> find(StaffTenantQuery query) {
        if (query.getUserId() != null && account(query.getUserId()).isEmpty()) {
            return List.of();
        }
        return tenants().filter(query::matches).toList();
    }

    static List<String> groupIds(StaffAccount account) {
        return EngineGroups.of(account.roles(), account.siteIds());
    }

    private Optional<StaffAccount> account(String username) {
        return visible().filter(account -> account.username().equals(username)).findFirst();
    }

    private Stream<StaffAccount> visible() {
        Optional<TenantId> tenant = TenantScope.currentTenant();
        List<StaffAccount> found =
                tenant.isPresent()
                        ? accounts.findByTenant(tenant.get())
                        : signedIn
                                .find()
                                .flatMap(person -> accounts.findByUsername(person.username()))
                                .stream()
                                .toList();
        return found.stream().filter(StaffAccount::active);
    }

    private Stream<Group> groups() {
        Stream<Group> ofRoles =
                Arrays.stream(Role.values()).map(role -> group(role.groupId(), role.groupId()));
        Stream<Group> ofSites =
                TenantScope.currentTenant()
                        .map(accounts::siteNames)
                        .orElse(Map.of())
                        .entrySet()
                        .stream()
                        .flatMap(site -> groupsOf(site.getKey(), site.getValue()));
        return Stream.concat(ofRoles, ofSites);
    }

    private static Stream<Group> groupsOf(UUID site, String name) {
        return Stream.of(
                group(EngineGroups.team(site), name), group(EngineGroups.supervision(site), name));
    }

    private Stream<Tenant> tenants() {
        return TenantScope.currentTenant().stream()
                .map(id -> tenant(id, accounts.tenantNames().getOrDefault(id, id.toString())));
    }

    private static User user(StaffAccount account) {
        UserEntity user = new UserEntity(account.username());
        user.setFirstName("");
        user.setLastName(account.displayName());
        return user;
    }

    private static Group group(String id, String name) {
        GroupEntity group = new GroupEntity(id);
        group.setName(name);
        group.setType(GROUP_TYPE);
        return group;
    }

    private static Tenant tenant(TenantId id, String name) {
        TenantEntity tenant = new TenantEntity(id.toString());
        tenant.setName(name);
        return tenant;
    }
}
