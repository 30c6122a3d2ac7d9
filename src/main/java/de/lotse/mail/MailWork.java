package de.lotse.mail;

import de.lotse.security.Purpose;
import de.lotse.security.ScopedTransactions;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends every few seconds, on every node; forgets what was sent after a month. */
@Component
class MailWork {

    private static final Logger LOG = LoggerFactory.getLogger(MailWork.class);
    private static final Duration KEPT = Duration.ofDays(30);

    private final Optional<MailDelivery> delivery;
    private final OutboxRows rows;
    private final ScopedTransactions transactions;
    private final Clock clock;

    MailWork(
            Optional<MailDelivery> delivery,
            OutboxRows rows,
            ScopedTransactions transactions,
            Clock clock) {
        this.delivery = delivery;
        this.rows = rows;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT10S", initialDelayString = "PT15S")
    void send() {
        delivery.ifPresent(
                sending -> {
                    int done = sending.sendDue();
                    if (done > 0) {
                        LOG.info("Outbox: {} mails dealt with", done);
                    }
                });
    }

    @Scheduled(cron = "0 40 3 * * *")
    @SchedulerLock(name = "mail-housekeeping")
    void forget() {
        transactions.write(Purpose.OUTBOX, () -> rows.forgetBefore(clock.instant().minus(KEPT)));
    }
}
