package de.lotse.mail;

import de.lotse.security.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of the outbox, for whoever sends; works in the transaction of its caller. */
@Component
class OutboxRows {

    /** An attempt may add its row beside the lock, which is therefore not the strongest. */
    private static final String NEXT_DUE =
            """
            select m.*, (select count(*) from mail_attempt a where a.mail_id = m.id
                          and (a.outcome is null or a.outcome = 'BROKEN_OFF')) as broken_off
              from mail_outbox m
             where m.state = 'WAITING' and m.next_attempt_at <= :now
             order by m.next_attempt_at, m.id
             limit 1
               for no key update of m skip locked
            """;

    private static final String START =
            """
            insert into mail_attempt (mail_id, number, tenant_id, started_at)
            select m.id, (select count(*) + 1 from mail_attempt a where a.mail_id = m.id),
                   m.tenant_id, :now
              from mail_outbox m where m.id = :id
            returning number
            """;

    private final JdbcClient jdbc;

    OutboxRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The next mail whose time has come and which nobody else is sending. It stays locked until the
     * transaction ends, with the node's connection at the latest.
     */
    Optional<WaitingMail> lockNextDue(Instant now) {
        jdbc.sql("set local idle_in_transaction_session_timeout = '5min'").update();
        return jdbc.sql(NEXT_DUE)
                .param("now", Timestamp.from(now))
                .query(OutboxRows::waiting)
                .optional();
    }

    /** Notes that the mail is about to be handed over. */
    int startAttempt(UUID mail, Instant now) {
        return jdbc.sql(START)
                .param("now", Timestamp.from(now))
                .param("id", mail)
                .query(Integer.class)
                .single();
    }

    void endAttempt(UUID mail, int number, String outcome) {
        jdbc.sql("update mail_attempt set outcome = ? where mail_id = ? and number = ?")
                .params(outcome, mail, number)
                .update();
    }

    void postpone(UUID mail, String failure, boolean refused, Instant until) {
        jdbc.sql(
                        "update mail_outbox set failure = ?, refusals = refusals + ?,"
                                + " next_attempt_at = ? where id = ?")
                .params(failure, refused ? 1 : 0, Timestamp.from(until), mail)
                .update();
    }

    /**
     * @param failure why it was not sent, a code; {@code null} where it was
     */
    void end(UUID mail, MailState state, String failure, Instant now) {
        jdbc.sql("update mail_outbox set state = ?, failure = ?, ended_at = ? where id = ?")
                .params(state.name(), failure, Timestamp.from(now), mail)
                .update();
    }

    /** Removes what ended before a day; dead letters stay until somebody has seen to them. */
    int forgetBefore(Instant before) {
        return jdbc.sql(
                        "delete from mail_outbox where state in ('SENT', 'NO_ADDRESS') and ended_at < ?")
                .param(Timestamp.from(before))
                .update();
    }

    private static WaitingMail waiting(ResultSet row, int index) throws SQLException {
        return new WaitingMail(
                row.getObject("id", UUID.class),
                new StaffId(row.getObject("recipient_id", UUID.class)),
                row.getString("message_id"),
                row.getString("subject"),
                row.getString("body"),
                row.getTimestamp("created_at").toInstant(),
                row.getInt("refusals"),
                row.getInt("broken_off"));
    }
}
