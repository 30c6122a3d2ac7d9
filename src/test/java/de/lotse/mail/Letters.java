package de.lotse.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import de.lotse.security.Purpose;
import de.lotse.security.ScopedTransactions;
import de.lotse.security.StaffId;
import de.lotse.security.TenantId;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Recipients and servers of mails in tests. */
@Component
class Letters {

    static final TenantId CARITAS = TenantId.of("c0000000-0000-4000-8000-000000000001");

    private final JdbcClient jdbc;
    private final ScopedTransactions transactions;
    private final Outbox outbox;

    Letters(JdbcClient jdbc, ScopedTransactions transactions, Outbox outbox) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.outbox = outbox;
    }

    /** A server on a port of its own. */
    static GreenMail server() {
        GreenMail server =
                new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    static JavaMailSenderImpl at(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "5000");
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "5000");
        sender.getJavaMailProperties().setProperty("mail.smtp.localhost", "localhost");
        return sender;
    }

    /** Somebody who only receives mails. */
    StaffId recipient(String email) {
        UUID id = UUID.randomUUID();
        transactions.write(
                CARITAS,
                () ->
                        jdbc.sql(
                                        "insert into staff (id, tenant_id, username, display_name,"
                                                + " email, password_hash) values (?, ?, ?,"
                                                + " 'Postempfängerin', ?, '-')")
                                .params(id, CARITAS.value(), "post-" + id, email)
                                .update());
        return new StaffId(id);
    }

    void close(StaffId recipient) {
        transactions.write(
                CARITAS,
                () ->
                        jdbc.sql("update staff set active = false where id = ?")
                                .param(recipient.value())
                                .update());
    }

    void write(StaffId recipient, String subject) {
        transactions.write(
                CARITAS,
                () -> {
                    outbox.write(
                            new NewMail(
                                    UUID.randomUUID(),
                                    recipient,
                                    subject,
                                    "Bis Mo, 28.12.2026.\n"));
                    return null;
                });
    }

    /** The states of the mails to this person. */
    List<String> states(StaffId recipient) {
        return column(recipient, "state");
    }

    List<String> column(StaffId recipient, String column) {
        return transactions.read(
                Purpose.OUTBOX,
                () ->
                        jdbc.sql(
                                        "select "
                                                + column
                                                + "::text from mail_outbox where recipient_id = ?"
                                                + " order by created_at, subject")
                                .param(recipient.value())
                                .query(String.class)
                                .list());
    }

    /** What the server has taken for this address. */
    static List<MimeMessage> received(GreenMail server, String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> isTo(message, address))
                .toList();
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return message.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
