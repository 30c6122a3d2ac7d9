package de.lotse.deadline;

import de.lotse.audit.AuditTrail;
import de.lotse.security.TenantId;
import de.lotse.security.TenantScope;
import de.lotse.web.NotFoundException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one-off holidays of the Träger, read anew after a minute. They hold for what is reckoned from
 * then on; no deadline that stands in the register moves.
 */
@Component
public class OneOffHolidays {

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final String SUBJECT = "ONE_OFF_HOLIDAY";

    private record Reading(Instant at, List<OneOffHoliday> holidays) {}

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final AuditTrail audit;
    private final Clock clock;
    private final Map<TenantId, Reading> readings = new ConcurrentHashMap<>();

    OneOffHolidays(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.audit = audit;
        this.clock = clock;
    }

    /** Those of the current Träger in order of their days; none outside of one. */
    public List<OneOffHoliday> all() {
        return TenantScope.currentTenant().map(this::of).orElse(List.of());
    }

    private List<OneOffHoliday> of(TenantId tenant) {
        Instant now = clock.instant();
        Reading known = readings.get(tenant);
        if (known == null || known.at().isAfter(now) || known.at().isBefore(now.minus(FRESH))) {
            known = new Reading(now, transaction.execute(status -> read()));
            readings.put(tenant, known);
        }
        return known.holidays();
    }

    /**
     * Adds a holiday.
     *
     * @param seat {@code null} for all of Germany
     * @return whether it was not there yet
     */
    public boolean add(LocalDate day, Seat seat, String reason) {
        TenantId tenant = TenantScope.requireTenant();
        boolean added =
                Boolean.TRUE.equals(
                        transaction.execute(status -> insert(tenant, day, seat, reason)));
        readings.remove(tenant);
        return added;
    }

    private boolean insert(TenantId tenant, LocalDate day, Seat seat, String reason) {
        UUID id = UUID.randomUUID();
        boolean added =
                jdbc.sql(
                                        "insert into deadline_one_off_holiday"
                                                + " (id, tenant_id, day, seat, reason)"
                                                + " values (:id, :tenant, :day, :seat, :reason)"
                                                + " on conflict do nothing")
                                .param("id", id)
                                .param("tenant", tenant.value())
                                .param("day", day)
                                .param("seat", seat == null ? null : seat.name())
                                .param("reason", reason)
                                .update()
                        > 0;
        if (added) {
            recorded("HOLIDAY_ADDED", id, day, seat);
        }
        return added;
    }

    /**
     * @throws NotFoundException where the Träger has no such holiday
     */
    public void remove(UUID id) {
        TenantId tenant = TenantScope.requireTenant();
        transaction.executeWithoutResult(status -> delete(id));
        readings.remove(tenant);
    }

    private void delete(UUID id) {
        OneOffHoliday known =
                read().stream()
                        .filter(holiday -> holiday.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new NotFoundException("holiday"));
        jdbc.sql("delete from deadline_one_off_holiday where id = ?").param(id).update();
        recorded("HOLIDAY_REMOVED", id, known.day(), known.seat());
    }

    private void recorded(String action, UUID id, LocalDate day, Seat seat) {
        audit.record(
                action,
                SUBJECT,
                id,
                Map.of("day", day.toString(), "seat", seat == null ? "DE" : seat.name()));
    }

    private List<OneOffHoliday> read() {
        return jdbc.sql("select id, day, seat, reason from deadline_one_off_holiday order by day")
                .query(
                        (row, number) ->
                                new OneOffHoliday(
                                        row.getObject("id", UUID.class),
                                        row.getObject("day", LocalDate.class),
                                        row.getString("seat") == null
                                                ? null
                                                : Seat.valueOf(row.getString("seat")),
                                        row.getString("reason")))
                .list();
    }
}
