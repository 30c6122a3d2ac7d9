package de.lotse.demo;

import de.lotse.security.Purpose;
import de.lotse.security.Role;
import de.lotse.security.ScopedTransactions;
import de.lotse.security.StaffId;
import de.lotse.security.TenantId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Two fictional Träger with sites in Trier, Mainz and Ludwigshafen, and one person for each role.
 */
@Component
@ConditionalOnProperty(DemoEnvironment.DEMO)
class DemoOrganisation {

    static final String PASSWORD = "lotse-demo";

    static final TenantId CARITAS = TenantId.of("c0000000-0000-4000-8000-000000000001");
    static final TenantId DIAKONIE = TenantId.of("d0000000-0000-4000-8000-000000000001");

    static final UUID MAINZ = UUID.fromString("c0000000-0000-4000-8000-0000000000a1");
    static final UUID TRIER = UUID.fromString("c0000000-0000-4000-8000-0000000000a2");
    static final UUID LUDWIGSHAFEN = UUID.fromString("d0000000-0000-4000-8000-0000000000a1");

    private final JdbcClient jdbc;
    private final ScopedTransactions transactions;
    private final Supplier<String> hash;

    DemoOrganisation(JdbcClient jdbc, ScopedTransactions transactions, PasswordEncoder passwords) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.hash = SingletonSupplier.of(() -> passwords.encode(PASSWORD));
    }

    @EventListener(ApplicationStartedEvent.class)
    @Order(0)
    void create() {
        transactions.write(
                Purpose.OPERATION,
                () -> {
                    if (exists()) {
                        return null;
                    }
                    createTenants();
                    createStaff();
                    return null;
                });
    }

    /** An adviser in Mainz more. */
    StaffId hire(String username, String name) {
        transactions.write(
                Purpose.OPERATION,
                () -> {
                    staff(
                            username,
                            name,
                            CARITAS,
                            Set.of(Role.ADVISER),
                            List.of(MAINZ),
                            hash.get());
                    skills(username, CARITAS, List.of("de", "en"), List.of("SOCIAL_LAW"));
                    return null;
                });
        return new StaffId(id(username));
    }

    /** Somebody has left. */
    void leave(String username) {
        transactions.write(
                Purpose.OPERATION,
                () ->
                        jdbc.sql("update staff set active = false where username = ?")
                                .param(username)
                                .update());
    }

    private boolean exists() {
        return jdbc.sql("select count(*) from tenant").query(Long.class).single() > 0;
    }

    private void createTenants() {
        tenant(CARITAS, "Caritasverband Rheinhessen (Demo)", "CARITAS");
        tenant(DIAKONIE, "Diakonisches Werk Vorderpfalz (Demo)", "DIAKONIE");
        site(
                MAINZ,
                CARITAS,
                "MZ",
                "Migrationsfachdienst Mainz",
                "07315",
                "Musterstraße 1, 55116 Mainz",
                "06131 000-100");
        site(
                TRIER,
                CARITAS,
                "TR",
                "Migrationsfachdienst Trier",
                "07211",
                "Musterplatz 2, 54290 Trier",
                "0651 000-200");
        site(
                LUDWIGSHAFEN,
                DIAKONIE,
                "LU",
                "Migrationsfachdienst Ludwigshafen",
                "07314",
                "Musterweg 3, 67059 Ludwigshafen am Rhein",
                "0621 000-300");
    }

    private void createStaff() {
        staff(
                "beraterin",
                "Miriam Keller",
                CARITAS,
                Set.of(Role.ADVISER),
                List.of(MAINZ),
                hash.get());
        staff("berater", "Jonas Becker", CARITAS, Set.of(Role.ADVISER), List.of(MAINZ), hash.get());
        staff(
                "fremd",
                "Anja Roth",
                DIAKONIE,
                Set.of(Role.ADVISER),
                List.of(LUDWIGSHAFEN),
                hash.get());
        staff(
                "leitung",
                "Petra Schuster",
                CARITAS,
                Set.of(Role.SUPERVISOR),
                List.of(MAINZ, TRIER),
                hash.get());
        staff("admin", "Thomas Wolf", CARITAS, Set.of(Role.ADMIN), List.of(), hash.get());
        staff("prozess", "Lena Hartmann", null, Set.of(Role.DESIGNER), List.of(), hash.get());
        staff("liga", "Uwe Brandt", null, Set.of(Role.LIGA), List.of(), hash.get());
        staff("betrieb", "Sami Nowak", null, Set.of(Role.OPERATOR), List.of(), hash.get());
        skills("beraterin", CARITAS, List.of("de", "en", "ar"), List.of("RESIDENCE_LAW", "TRAUMA"));
        skills("berater", CARITAS, List.of("de", "fa", "prs"), List.of("ASYLUM_PROCEDURE"));
        skills("fremd", DIAKONIE, List.of("de", "tr", "ru"), List.of("SOCIAL_LAW"));
        skills("leitung", CARITAS, List.of("de", "fr"), List.of("CASE_MANAGEMENT"));
    }

    private void skills(
            String username, TenantId tenant, List<String> languages, List<String> qualifications) {
        for (String language : languages) {
            skill("staff_language", "language", username, tenant, language);
        }
        for (String qualification : qualifications) {
            skill("staff_qualification", "qualification", username, tenant, qualification);
        }
    }

    private void skill(String table, String column, String username, TenantId tenant, String code) {
        jdbc.sql("insert into " + table + " (staff_id, tenant_id, " + column + ") values (?, ?, ?)")
                .params(id(username), tenant.value(), code)
                .update();
    }

    private static UUID id(String username) {
        return UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8));
    }

    private void tenant(TenantId id, String name, String association) {
        jdbc.sql("insert into tenant (id, name, association) values (?, ?, ?)")
                .params(id.value(), name, association)
                .update();
    }

    private void site(
            UUID id,
            TenantId tenant,
            String code,
            String name,
            String district,
            String address,
            String phone) {
        jdbc.sql(
                        "insert into site (id, tenant_id, code, name, district_code, address, phone)"
                                + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(id, tenant.value(), code, name, district, address, phone)
                .update();
    }

    private void staff(
            String username,
            String name,
            TenantId tenant,
            Set<Role> roles,
            List<UUID> sites,
            String hash) {
        UUID id = id(username);
        UUID tenantId = tenant == null ? null : tenant.value();
        jdbc.sql(
                        "insert into staff (id, tenant_id, username, display_name, password_hash)"
                                + " values (:id, :tenant, :username, :name, :hash)")
                .param("id", id)
                .param("tenant", tenantId)
                .param("username", username)
                .param("name", name)
                .param("hash", hash)
                .update();
        for (Role role : roles) {
            jdbc.sql(
                            "insert into staff_role (staff_id, tenant_id, role) values (:id,"
                                    + " :tenant, :role)")
                    .param("id", id)
                    .param("tenant", tenantId)
                    .param("role", role.name())
                    .update();
        }
        for (UUID site : sites) {
            jdbc.sql("insert into staff_site (staff_id, tenant_id, site_id) values (?, ?, ?)")
                    .params(id, tenantId, site)
                    .update();
        }
    }
}
