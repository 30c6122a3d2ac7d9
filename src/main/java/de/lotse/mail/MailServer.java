package de.lotse.mail;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * The SMTP server. Spring's sender holds its address and settings; the steps are taken here, since
 * it matters at which of them one fails.
 */
class MailServer {

    private static final int PERMANENT = 500;

    private final JavaMailSenderImpl configured;
    private final String from;

    MailServer(JavaMailSenderImpl configured, String from) {
        this.configured = configured;
        this.from = from;
    }

    HandingOver handOver(WaitingMail mail, String address) {
        Session session = configured.getSession();
        Transport transport;
        MimeMessage message;
        Address[] recipients;
        try {
            recipients = new Address[] {new InternetAddress(address, true)};
            message = message(session, mail, recipients);
        } catch (MessagingException notAnAddress) {
            return HandingOver.refusedForGood("ADDRESS");
        }
        try {
            transport = session.getTransport(protocol());
            transport.connect(
                    configured.getHost(),
                    configured.getPort(),
                    configured.getUsername(),
                    configured.getPassword());
        } catch (AuthenticationFailedException signInRefused) {
            return HandingOver.refused("SIGN_IN");
        } catch (MessagingException unreachable) {
            return HandingOver.refused("UNREACHABLE");
        }
        try {
            transport.sendMessage(message, recipients);
            return HandingOver.accepted();
        } catch (MessagingException failure) {
            return answered(failure);
        } finally {
            closeQuietly(transport);
        }
    }

    private String protocol() {
        return configured.getProtocol() == null ? "smtp" : configured.getProtocol();
    }

    /** The same mail gives the same message, so that a repeat can be told by its id. */
    private MimeMessage message(Session session, WaitingMail mail, Address[] recipients)
            throws MessagingException {
        MimeMessage message = new IdentifiedMessage(session, mail.messageId());
        message.setFrom(new InternetAddress(from, true));
        message.setRecipients(Message.RecipientType.TO, recipients);
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(mail.createdAt()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setText(mail.body(), StandardCharsets.UTF_8.name());
        message.saveChanges();
        return message;
    }

    private static HandingOver answered(MessagingException failure) {
        int reply = -1;
        for (Exception one = failure; one != null; one = next(one)) {
            reply = Math.max(reply, replyIn(one));
        }
        if (reply < 0) {
            return HandingOver.brokenOff();
        }
        String code = "REPLY_" + reply;
        return reply < PERMANENT ? HandingOver.refused(code) : HandingOver.refusedForGood(code);
    }

    private static Exception next(Exception one) {
        return one instanceof MessagingException mail ? mail.getNextException() : null;
    }

    private static int replyIn(Exception failure) {
        if (failure instanceof SMTPSendFailedException sending) {
            return sending.getReturnCode();
        }
        if (failure instanceof SMTPAddressFailedException recipient) {
            return recipient.getReturnCode();
        }
        return failure instanceof SMTPSenderFailedException sender ? sender.getReturnCode() : -1;
    }

    /** What the server has taken it has taken, however the conversation ends. */
    private static void closeQuietly(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException alreadyClosed) {
            return;
        }
    }

    /** Keeps its id, which the library would replace. */
    private static final class IdentifiedMessage extends MimeMessage {

        private final String id;

        IdentifiedMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
