package de.lotse.mail;

import de.lotse.audit.AuditTrail;
import de.lotse.security.Purpose;
import de.lotse.security.ScopedTransactions;
import de.lotse.security.StaffAccounts;
import de.lotse.security.TenantId;
import de.lotse.web.NotFoundException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What operators see of the outbox: numbers and failures, not what mails are about. */
@Service
public class OutboxOverview {

    private static final int MOST_DEAD = 100;

    private static final String COUNTS =
            """
            select count(*) filter (where state = 'WAITING') as waiting,
                   count(*) filter (where state = 'WAITING' and refusals > 0) as refused,
                   min(created_at) filter (where state = 'WAITING') as oldest,
                   count(*) filter (where state = 'DEAD') as dead,
                   count(*) filter (where state = 'SENT' and ended_at >= :since) as sent,
                   count(*) filter (where state = 'NO_ADDRESS' and ended_at >= :since) as no_address
              from mail_outbox
            """;

    private final JdbcClient jdbc;
    private final ScopedTransactions transactions;
    private final StaffAccounts accounts;
    private final AuditTrail audit;
    private final Clock clock;
    private final boolean configured;

    OutboxOverview(
            JdbcClient jdbc,
            ScopedTransactions transactions,
            StaffAccounts accounts,
            AuditTrail audit,
            Clock clock,
            Optional<MailDelivery> delivery) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
        this.configured = delivery.isPresent();
    }

    /**
     * @param oldest since when the longest waiting mail waits, {@code null} for none
     * @param refused how many of those waiting the server did not take so far
     * @param sent in the last 24 hours, like {@code noAddress}
     */
    public record Counts(
            long waiting, long refused, Instant oldest, long dead, long sent, long noAddress) {}

    /**
     * A mail that was given up.
     *
     * @param failure a code; its text stands in the messages under {@code mail.failure}
     */
    public record DeadMail(
            UUID id, String tenant, String failure, Instant writtenAt, Instant endedAt) {}

    /** Whether there is a server to send with. */
    public boolean isConfigured() {
        return configured;
    }

    public Counts counts() {
        Instant since = clock.instant().minus(Duration.ofDays(1));
        return transactions.read(
                Purpose.OUTBOX,
                () ->
                        jdbc.sql(COUNTS)
                                .param("since", Timestamp.from(since))
                                .query(Counts.class)
                                .single());
    }

    /** The mails given up, the oldest first, at most a hundred. */
    public List<DeadMail> dead() {
        Map<TenantId, String> names = accounts.tenantNames();
        return transactions.read(
                Purpose.OUTBOX,
                () ->
                        jdbc.sql(
                                        "select id, tenant_id, failure, created_at, ended_at from"
                                                + " mail_outbox where state = 'DEAD' order by"
                                                + " created_at, id limit ?")
                                .param(MOST_DEAD)
                                .query(
                                        (row, index) ->
                                                new DeadMail(
                                                        row.getObject("id", UUID.class),
                                                        names.get(
                                                                new TenantId(
                                                                        row.getObject(
                                                                                "tenant_id",
                                                                                UUID.class))),
                                                        row.getString("failure"),
                                                        row.getTimestamp("created_at").toInstant(),
                                                        row.getTimestamp("ended_at").toInstant()))
                                .list());
    }

    /**
     * Lets a mail that was given up be sent again, under its old Message-ID.
     *
     * @throws NotFoundException where no such mail was given up
     */
    public void sendAgain(UUID mail) {
        transactions.write(
                Purpose.OPERATION,
                () -> {
                    int changed =
                            jdbc.sql(
                                            "update mail_outbox set state = 'WAITING', refusals = 0,"
                                                    + " failure = null, ended_at = null,"
                                                    + " next_attempt_at = ? where id = ? and state ="
                                                    + " 'DEAD'")
                                    .params(Timestamp.from(clock.instant()), mail)
                                    .update();
                    if (changed == 0) {
                        throw new NotFoundException("mail");
                    }
                    jdbc.sql("delete from mail_attempt where mail_id = ?").param(mail).update();
                    audit.record("MAIL_SENT_AGAIN", "MAIL", mail, Map.of());
                    return null;
                });
    }

    /**
     * Removes a mail that was given up.
     *
     * @throws NotFoundException where no such mail was given up
     */
    public void drop(UUID mail) {
        transactions.write(
                Purpose.OPERATION,
                () -> {
                    int removed =
                            jdbc.sql("delete from mail_outbox where id = ? and state = 'DEAD'")
                                    .param(mail)
                                    .update();
                    if (removed == 0) {
                        throw new NotFoundException("mail");
                    }
                    audit.record("MAIL_DROPPED", "MAIL", mail, Map.of());
                    return null;
                });
    }
}
