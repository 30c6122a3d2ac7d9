package de.lotse.mail;

import de.lotse.security.TenantId;
import de.lotse.security.TenantScope;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes mails to send; those of a transaction that fails are never sent. */
@Component
public class Outbox {

    private final JdbcClient jdbc;
    private final MailSettings settings;
    private final Clock clock;

    Outbox(JdbcClient jdbc, MailSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Writes the mail in the current transaction, for the tenant the thread works for; does nothing
     * where it was written before.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(NewMail mail) {
        TenantId tenant = TenantScope.requireTenant();
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql(
                        "insert into mail_outbox (id, tenant_id, recipient_id, message_id, subject,"
                                + " body, state, created_at, next_attempt_at)"
                                + " values (?, ?, ?, ?, ?, ?, 'WAITING', ?, ?) on conflict (id) do nothing")
                .params(
                        mail.id(),
                        tenant.value(),
                        mail.recipient().value(),
                        "<" + mail.id() + "@" + settings.domain() + ">",
                        mail.subject(),
                        mail.text(),
                        now,
                        now)
                .update();
    }
}
