package de.lotse.deadline;

import de.lotse.audit.AuditTrail;
import de.lotse.security.TenantScope;
import de.lotse.web.StaleVersionException;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The hour of the day (Europe/Berlin) at which the current Träger warns of deadlines. */
@Service
@Transactional
public class WarningHours {

    /** The first hour of the day that can be chosen. */
    public static final int EARLIEST = 5;

    /** The last hour of the day that can be chosen. */
    public static final int LATEST = 18;

    private static final int DEFAULT = 8;

    private final WarningHourRepository hours;
    private final AuditTrail audit;
    private final ApplicationEventPublisher publisher;

    WarningHours(
            WarningHourRepository hours, AuditTrail audit, ApplicationEventPublisher publisher) {
        this.hours = hours;
        this.audit = audit;
        this.publisher = publisher;
    }

    /** The hour that holds now. */
    @Transactional(readOnly = true)
    public LocalTime current() {
        return LocalTime.of(find().map(WarningHour::hour).orElse(DEFAULT), 0);
    }

    /** What a change must be based on; {@code 0} while none was made. */
    @Transactional(readOnly = true)
    public long version() {
        return find().map(one -> one.version() + 1).orElse(0L);
    }

    /**
     * Warns at another hour from now on, and publishes {@link WarningHourChanged}.
     *
     * @param version the version that was read
     * @throws StaleVersionException when somebody else changed it meanwhile
     * @throws IllegalArgumentException when the hour is no choice
     */
    public void change(long version, int hour) {
        if (hour < EARLIEST || hour > LATEST) {
            throw new IllegalArgumentException("No hour to choose");
        }
        if (version() != version) {
            throw new StaleVersionException("warning-hour");
        }
        UUID tenant = TenantScope.requireTenant().value();
        WarningHour setting = find().orElseGet(() -> new WarningHour(tenant));
        setting.setHour(hour);
        hours.saveAndFlush(setting);
        audit.record(
                "WARNING_HOUR_CHANGED",
                "TENANT",
                tenant,
                Map.of("hour", String.valueOf(setting.hour())));
        publisher.publishEvent(new WarningHourChanged());
    }

    private Optional<WarningHour> find() {
        return hours.findById(TenantScope.requireTenant().value());
    }
}
