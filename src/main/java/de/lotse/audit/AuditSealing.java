package de.lotse.audit;

import de.lotse.security.StaffAccounts;
import de.lotse.security.TenantId;
import java.util.ArrayList;
import java.util.List;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Seals the audit of all tenants every minute, on one node at a time. */
@Component
class AuditSealing {

    private static final Logger LOG = LoggerFactory.getLogger(AuditSealing.class);

    private final AuditChain chain;
    private final StaffAccounts accounts;

    AuditSealing(AuditChain chain, StaffAccounts accounts) {
        this.chain = chain;
        this.accounts = accounts;
    }

    @Scheduled(cron = "20 * * * * *")
    @SchedulerLock(name = "audit-sealing", lockAtMostFor = "PT10M")
    void sealAll() {
        tenants().forEach(chain::seal);
    }

    /** The log is kept apart from the database: a chain cut off at its end is noticed there. */
    @Scheduled(cron = "0 30 3 * * *")
    @SchedulerLock(name = "audit-verification", lockAtMostFor = "PT1H")
    void verifyAll() {
        for (TenantId tenant : tenants()) {
            AuditVerification result = chain.verify(tenant);
            if (result.isIntact()) {
                LOG.info("Audit of {}: {} entries, {}", tenant, result.sealed(), result.head());
            } else {
                LOG.error("Audit of {} was changed at seal {}", tenant, result.firstBroken());
            }
        }
    }

    private List<TenantId> tenants() {
        List<TenantId> tenants = new ArrayList<>(accounts.tenantNames().keySet());
        tenants.add(AuditTrail.INSTALLATION);
        return tenants;
    }
}
