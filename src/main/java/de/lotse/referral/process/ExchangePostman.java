package de.lotse.referral.process;

import de.lotse.referral.ExchangeChanged;
import de.lotse.referral.ExchangeDelivery;
import de.lotse.referral.IncomingId;
import de.lotse.security.ScopedTransactions;
import de.lotse.security.StaffAccounts;
import de.lotse.security.TenantId;
import de.lotse.workflow.EngineCalls;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Brings what waits in the exchange to the processes of the Träger it waits for: at once after the
 * transaction that put it there, and every minute for what was left lying by a node that died. It
 * works for that Träger, in nobody's name.
 */
@Component
class ExchangePostman {

    private static final String BUSINESS_KEY = "incoming:";

    private final ExchangeDelivery delivery;
    private final ReferralWorkflow workflow;
    private final ReferralStandards standards;
    private final ScopedTransactions transactions;
    private final StaffAccounts accounts;
    private final EngineCalls engine;
    private final RuntimeService runtime;

    ExchangePostman(
            ExchangeDelivery delivery,
            ReferralWorkflow workflow,
            ReferralStandards standards,
            ScopedTransactions transactions,
            StaffAccounts accounts,
            EngineCalls engine,
            RuntimeService runtime) {
        this.delivery = delivery;
        this.workflow = workflow;
        this.standards = standards;
        this.transactions = transactions;
        this.accounts = accounts;
        this.engine = engine;
        this.runtime = runtime;
    }

    @TransactionalEventListener
    void on(ExchangeChanged event) {
        deliverTo(event.tenant());
    }

    @Scheduled(cron = "40 * * * * *")
    @SchedulerLock(name = "referral-exchange", lockAtMostFor = "PT5M")
    void deliverToAll() {
        accounts.tenantNames().keySet().forEach(this::deliverTo);
    }

    void deliverTo(TenantId tenant) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
        try {
            transactions.write(
                    tenant,
                    () -> {
                        delivery.takeArrivals().forEach(this::arrived);
                        delivery.takeRecalled().forEach(this::recalled);
                        delivery.takeAnswers()
                                .forEach(
                                        one ->
                                                workflow.answered(
                                                        one.referral(),
                                                        one.answer(),
                                                        one.reason()));
                        return null;
                    });
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private void arrived(ExchangeDelivery.Arrival arrival) {
        LocalDate due = standards.dueFromToday(ReferralStandard.INCOMING);
        Map<String, Object> start = new HashMap<>();
        IncomingModel.INCOMING_ID.put(start, arrival.id().toString());
        IncomingModel.TEAM.put(start, "team-" + arrival.siteId());
        IncomingModel.SUPERVISION.put(start, "supervision-" + arrival.siteId());
        IncomingModel.INCOMING_DUE.put(start, due);
        IncomingModel.INCOMING_OVERDUE.put(start, ReferralStandards.beginningOf(due.plusDays(1)));
        engine.start(IncomingModel.KEY, BUSINESS_KEY + arrival.id(), start);
    }

    private void recalled(IncomingId id) {
        engine.run(
                () ->
                        runtime.createExecutionQuery()
                                .processInstanceBusinessKey(BUSINESS_KEY + id)
                                .messageEventSubscriptionName(IncomingModel.MSG_RECALLED)
                                .list()
                                .forEach(
                                        waiting ->
                                                runtime.messageEventReceived(
                                                        IncomingModel.MSG_RECALLED,
                                                        waiting.getId())));
    }
}
