package de.lotse.consent;

import de.lotse.security.StaffAccounts;
import de.lotse.security.TenantId;
import de.lotse.security.TenantScope;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Notes releases whose time is over, each in a transaction of its own and in the scope of its
 * tenant, so that what rests on them ends. They hold no longer from the first moment on, whenever
 * that is noted.
 */
@Component
class ConsentExpiry {

    private static final Logger LOG = LoggerFactory.getLogger(ConsentExpiry.class);

    private final Consents consents;
    private final StaffAccounts accounts;

    ConsentExpiry(Consents consents, StaffAccounts accounts) {
        this.consents = consents;
        this.accounts = accounts;
    }

    @Scheduled(cron = "0 5 * * * *")
    @SchedulerLock(name = "consent-expiry")
    void expireAll() {
        accounts.tenantNames().keySet().forEach(this::expireOf);
    }

    void expireOf(TenantId tenant) {
        TenantScope.run(tenant, () -> consents.runOut().forEach(this::expire));
    }

    private void expire(ConsentId id) {
        try {
            consents.expire(id);
        } catch (RuntimeException failed) {
            LOG.error("End of release {} is noted next time: {}", id, failed.getClass().getName());
        }
    }
}
