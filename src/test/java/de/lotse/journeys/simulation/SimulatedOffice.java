package de.lotse.journeys.simulation;

import de.lotse.security.Purpose;
import de.lotse.security.ScopedTransactions;
import de.lotse.security.StaffId;
import de.lotse.security.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A Träger of the simulation alone: two sites, one of them with a single adviser. */
final class SimulatedOffice {

    /** A member of staff. */
    record Person(StaffId id, String login, UUID site, boolean leads) {}

    /** Days away, and since when the product knows of them. */
    record Away(LocalDate firstDay, LocalDate lastDay, Instant knownFrom) {

        boolean covers(LocalDate day) {
            return !day.isBefore(firstDay) && !day.isAfter(lastDay);
        }
    }

    final TenantId tenant = new TenantId(UUID.randomUUID());
    final UUID largeSite = UUID.randomUUID();
    final UUID smallSite = UUID.randomUUID();

    private final List<Person> people = new ArrayList<>();
    private final Map<StaffId, List<Away>> away = new HashMap<>();
    private final JdbcClient jdbc;
    private final String mark = UUID.randomUUID().toString().substring(0, 6);

    SimulatedOffice(ScopedTransactions transactions, JdbcClient jdbc) {
        this.jdbc = jdbc;
        transactions.write(
                Purpose.OPERATION,
                () -> {
                    createTenant();
                    createSite(largeSite, "A");
                    createSite(smallSite, "B");
                    for (int i = 1; i <= 4; i++) {
                        hire("sim-adviser-" + i, largeSite, false);
                    }
                    hire("sim-lead-1", largeSite, true);
                    hire("sim-lead-2", largeSite, true);
                    hire("sim-adviser-b", smallSite, false);
                    hire("sim-lead-b", smallSite, true);
                    return null;
                });
    }

    Set<UUID> sites() {
        return Set.of(largeSite, smallSite);
    }

    List<Person> people() {
        return people;
    }

    Person person(StaffId id) {
        return people.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    List<Person> advisersOf(UUID site) {
        return people.stream().filter(one -> one.site().equals(site) && !one.leads()).toList();
    }

    Person anyAdviser(UUID site, Random random) {
        List<Person> advisers = advisersOf(site);
        return advisers.get(random.nextInt(advisers.size()));
    }

    boolean isPresent(StaffId id, LocalDate day) {
        return away.getOrDefault(id, List.of()).stream().noneMatch(one -> one.covers(day));
    }

    boolean isFreeOf(StaffId id, LocalDate firstDay, LocalDate lastDay) {
        return away.getOrDefault(id, List.of()).stream()
                .noneMatch(
                        one ->
                                !one.lastDay().isBefore(firstDay)
                                        && !one.firstDay().isAfter(lastDay));
    }

    /** Whether the product could know on this day, at this time, that somebody is away. */
    boolean isKnownToBeAway(StaffId id, LocalDate day, Instant time) {
        return away.getOrDefault(id, List.of()).stream()
                .anyMatch(one -> one.covers(day) && !one.knownFrom().isAfter(time));
    }

    void goesAway(StaffId id, LocalDate firstDay, LocalDate lastDay, Instant now) {
        away.computeIfAbsent(id, none -> new ArrayList<>()).add(new Away(firstDay, lastDay, now));
    }

    boolean anybodyPresent(UUID site, LocalDate day) {
        return people.stream()
                .filter(one -> one.site().equals(site))
                .anyMatch(one -> isPresent(one.id(), day));
    }

    /** Who acts on this day for a site: somebody present, else anybody. */
    Person present(UUID site, LocalDate day, Random random) {
        List<Person> there =
                advisersOf(site).stream().filter(one -> isPresent(one.id(), day)).toList();
        return there.isEmpty() ? anyAdviser(site, random) : there.get(random.nextInt(there.size()));
    }

    private void createTenant() {
        jdbc.sql("insert into tenant (id, name, association) values (?, ?, 'OTHER')")
                .params(tenant.value(), "Simulation " + mark)
                .update();
    }

    private void createSite(UUID id, String letter) {
        String district =
                jdbc.sql("select code from district order by code limit 1")
                        .query(String.class)
                        .single();
        jdbc.sql(
                        "insert into site (id, tenant_id, code, name, district_code)"
                                + " values (?, ?, ?, ?, ?)")
                .params(
                        id,
                        tenant.value(),
                        letter + mark.toUpperCase(),
                        "Standort " + letter,
                        district)
                .update();
    }

    private void hire(String name, UUID site, boolean leads) {
        UUID id = UUID.randomUUID();
        String login = name + "-" + mark;
        jdbc.sql(
                        "insert into staff (id, tenant_id, username, display_name, password_hash)"
                                + " values (?, ?, ?, ?, '-')")
                .params(id, tenant.value(), login, login)
                .update();
        jdbc.sql("insert into staff_site (staff_id, tenant_id, site_id) values (?, ?, ?)")
                .params(id, tenant.value(), site)
                .update();
        jdbc.sql("insert into staff_role (staff_id, tenant_id, role) values (?, ?, ?)")
                .params(id, tenant.value(), leads ? "SUPERVISOR" : "ADVISER")
                .update();
        people.add(new Person(new StaffId(id), login, site, leads));
    }
}
