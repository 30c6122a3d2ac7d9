package de.lotse.deadline.process;

import de.lotse.deadline.WarningHours;
import de.lotse.deadline.WorkingDayCalendar;
import de.lotse.organisation.Absence;
import de.lotse.organisation.Absences;
import de.lotse.security.StaffAccounts;
import de.lotse.security.TenantId;
import de.lotse.security.TenantScope;
import java.time.Clock;
import java.time.LocalTime;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells on its first day that an absence known before has begun: at the hour at which the Träger
 * warns, each in a transaction of its own.
 */
@Component
class FirstDaysAway {

    private static final Logger LOG = LoggerFactory.getLogger(FirstDaysAway.class);

    private final Absences absences;
    private final WarningHours hours;
    private final WorkingDayCalendar calendar;
    private final StaffAccounts accounts;
    private final Clock clock;

    FirstDaysAway(
            Absences absences,
            WarningHours hours,
            WorkingDayCalendar calendar,
            StaffAccounts accounts,
            Clock clock) {
        this.absences = absences;
        this.hours = hours;
        this.calendar = calendar;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Scheduled(cron = "0 */5 * * * *")
    @SchedulerLock(name = "first-days-away")
    void beginAll() {
        accounts.tenantNames().keySet().forEach(this::beginOf);
    }

    void beginOf(TenantId tenant) {
        TenantScope.run(
                tenant,
                () -> {
                    if (!timeOfDay().isBefore(hours.current())) {
                        absences.notBegun(calendar.today()).forEach(this::begin);
                    }
                });
    }

    private LocalTime timeOfDay() {
        return LocalTime.ofInstant(clock.instant(), WorkingDayCalendar.BERLIN);
    }

    private void begin(Absence absence) {
        try {
            absences.begin(absence.id());
        } catch (RuntimeException failed) {
            LOG.error(
                    "Absence {} begins with the next run: {}",
                    absence.id(),
                    failed.getClass().getName());
        }
    }
}
