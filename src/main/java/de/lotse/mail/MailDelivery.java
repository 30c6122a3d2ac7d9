package de.lotse.mail;

import de.lotse.security.Purpose;
import de.lotse.security.ScopedTransactions;
import de.lotse.security.StaffAccount;
import de.lotse.security.StaffAccounts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Sends what waits in the outbox. Several nodes may send at the same time: a row is locked while it
 * is sent.
 *
 * <p>That a mail is about to be handed over is committed beside the lock. A node that dies loses
 * its lock and leaves an attempt without an end; the next node then repeats the mail once, under
 * the same Message-ID. Where a second attempt breaks off as well, the mail is given up and shown to
 * the operators, so that nobody gets it a third time.
 */
class MailDelivery {

    private static final int MOST_AT_ONCE = 200;
    private static final int MOST_BROKEN_OFF = 2;
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final int LARGEST_EXPONENT = 10;

    /** Two days of a server that is down. */
    private static final int MOST_REFUSALS = 50;

    /** What a server refuses for good may be its own mistake: half an hour, then a person looks. */
    private static final int MOST_FINAL_REFUSALS = 5;

    private final OutboxRows rows;
    private final MailServer server;
    private final StaffAccounts accounts;
    private final ScopedTransactions transactions;
    private final Clock clock;

    MailDelivery(
            OutboxRows rows,
            MailServer server,
            StaffAccounts accounts,
            ScopedTransactions transactions,
            Clock clock) {
        this.rows = rows;
        this.server = server;
        this.accounts = accounts;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Sends what is due.
     *
     * @return how many mails were dealt with
     */
    int sendDue() {
        int done = 0;
        while (done < MOST_AT_ONCE && transactions.write(Purpose.OUTBOX, this::sendNext)) {
            done++;
        }
        return done;
    }

    private boolean sendNext() {
        Optional<WaitingMail> due = rows.lockNextDue(clock.instant());
        due.ifPresent(this::send);
        return due.isPresent();
    }

    private void send(WaitingMail mail) {
        Optional<String> address = addressOf(mail);
        if (mail.brokenOff() >= MOST_BROKEN_OFF) {
            rows.end(mail.id(), MailState.DEAD, "BROKEN_OFF", clock.instant());
        } else if (address.isEmpty()) {
            rows.end(mail.id(), MailState.NO_ADDRESS, "ADDRESS", clock.instant());
        } else {
            int attempt =
                    transactions.write(
                            Purpose.OUTBOX, () -> rows.startAttempt(mail.id(), clock.instant()));
            finish(mail, attempt, server.handOver(mail, address.get()));
        }
    }

    private Optional<String> addressOf(WaitingMail mail) {
        return accounts.findById(mail.recipient())
                .filter(StaffAccount::active)
                .map(StaffAccount::email)
                .filter(address -> !address.isBlank());
    }

    private void finish(WaitingMail mail, int attempt, HandingOver result) {
        Instant now = clock.instant();
        switch (result.outcome()) {
            case ACCEPTED -> {
                rows.endAttempt(mail.id(), attempt, "ACCEPTED");
                rows.end(mail.id(), MailState.SENT, null, now);
            }
            case BROKEN_OFF -> {
                rows.endAttempt(mail.id(), attempt, "BROKEN_OFF");
                rows.postpone(mail.id(), result.failure(), false, now.plus(FIRST_WAIT));
            }
            case REFUSED -> refused(mail, attempt, result, MOST_REFUSALS);
            case REFUSED_FOR_GOOD -> refused(mail, attempt, result, MOST_FINAL_REFUSALS);
        }
    }

    private void refused(WaitingMail mail, int attempt, HandingOver result, int most) {
        rows.endAttempt(mail.id(), attempt, "REFUSED");
        if (mail.refusals() + 1 >= most) {
            rows.end(mail.id(), MailState.DEAD, result.failure(), clock.instant());
        } else {
            Instant next = clock.instant().plus(waitAfter(mail.refusals()));
            rows.postpone(mail.id(), result.failure(), true, next);
        }
    }

    private static Duration waitAfter(int refusals) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(refusals, LARGEST_EXPONENT));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
