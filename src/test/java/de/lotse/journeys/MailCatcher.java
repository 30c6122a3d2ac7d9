package de.lotse.journeys;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.icegreen.greenmail.user.MessageDeliveryHandler;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that lets a test act between the taking of a mail and the answer to its sender. */
final class MailCatcher implements AutoCloseable {

    private final GreenMail server =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    MailCatcher() {
        server.start();
    }

    int port() {
        return server.getSmtp().getPort();
    }

    /**
     * Does this while the sender waits for the answer to the mail of this number, from now on.
     *
     * @return the Message-ID of that mail, when it is done
     */
    CompletableFuture<String> beforeAnswering(int number, Runnable act) {
        UserManager users = server.getManagers().getUserManager();
        MessageDeliveryHandler deliver = users.getMessageDeliveryHandler();
        AtomicInteger taken = new AtomicInteger();
        CompletableFuture<String> done = new CompletableFuture<>();
        users.setMessageDeliveryHandler(
                (mail, address) -> {
                    if (taken.incrementAndGet() == number) {
                        act.run();
                        done.complete(mail.getMessage().getMessageID());
                    }
                    return deliver.handle(mail, address);
                });
        return done;
    }

    /** How often each mail has arrived, by Message-ID. */
    Map<String, Long> arrived() {
        return Arrays.stream(server.getReceivedMessages())
                .collect(groupingBy(MailCatcher::idOf, TreeMap::new, counting()));
    }

    private static String idOf(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
