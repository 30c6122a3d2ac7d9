package de.lotse.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import de.lotse.security.ScopedTransactions;
import de.lotse.security.StaffAccounts;
import de.lotse.security.StaffId;
import de.lotse.testing.IntegrationTest;
import de.lotse.web.NotFoundException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;

/** Mails are sent once, over real SMTP, whatever happens to nodes and servers. */
class OutboxTest extends IntegrationTest {

    private static final int MANY = 24;

    @Autowired private Letters letters;
    @Autowired private Outbox outbox;
    @Autowired private OutboxRows rows;
    @Autowired private OutboxOverview overview;
    @Autowired private StaffAccounts accounts;
    @Autowired private ScopedTransactions transactions;

    private final String address = "post-" + UUID.randomUUID() + "@example.org";
    private GreenMail server;
    private StaffId recipient;

    @BeforeEach
    void startServer() {
        server = Letters.server();
        recipient = letters.recipient(address);
    }

    @AfterEach
    void stopServer() {
        server.stop();
        letters.close(recipient);
    }

    @Test
    void aMailIsSentOnceWithItsIdAndWithoutAnythingElse() throws Exception {
        letters.write(recipient, "Frist: Klage – MZ-2026-000123");

        node().sendDue();
        node().sendDue();

        MimeMessage mail = onlyMail();
        assertThat(mail.getSubject()).isEqualTo("Frist: Klage – MZ-2026-000123");
        assertThat(mail.getContent().toString().strip()).isEqualTo("Bis Mo, 28.12.2026.");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getMessageID()).isEqualTo(letters.column(recipient, "message_id").get(0));
        assertThat(mail.getSentDate().toInstant()).isEqualTo(clock.instant());
        assertThat(letters.states(recipient)).containsExactly("SENT");
    }

    @Test
    void whatIsRolledBackIsNeverSent() {
        assertThatThrownBy(
                        () ->
                                transactions.write(
                                        Letters.CARITAS,
                                        () -> {
                                            outbox.write(
                                                    new NewMail(
                                                            UUID.randomUUID(),
                                                            recipient,
                                                            "Frist",
                                                            "Text"));
                                            throw new IllegalStateException("rolled back");
                                        }))
                .isInstanceOf(IllegalStateException.class);

        node().sendDue();

        assertThat(received()).isEmpty();
        assertThat(letters.states(recipient)).isEmpty();
    }

    @Test
    void aMailIsOnlyWrittenInATransaction() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(
                        () ->
                                outbox.write(
                                        new NewMail(
                                                UUID.randomUUID(), recipient, "Frist", "Text")));
    }

    @Test
    void aSubjectHasNoSecondLine() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new NewMail(
                                        UUID.randomUUID(),
                                        recipient,
                                        "Frist\r\nBcc: x@example.org",
                                        "Text"));
    }

    @Test
    void aNodeThatDiesAfterTheServerAcceptedCausesOneRepeatUnderTheSameId() throws Exception {
        letters.write(recipient, "Frist");

        assertThatExceptionOfType(NodeDied.class).isThrownBy(dyingAfter()::sendDue);
        assertThat(letters.states(recipient)).containsExactly("WAITING");
        node().sendDue();
        node().sendDue();

        assertThat(ids()).hasSize(2).containsOnly(letters.column(recipient, "message_id").get(0));
        assertThat(letters.states(recipient)).containsExactly("SENT");
    }

    @Test
    void aNodeThatDiesBeforeTheServerAcceptedCausesNoRepeat() throws Exception {
        letters.write(recipient, "Frist");

        assertThatExceptionOfType(NodeDied.class).isThrownBy(dyingBefore()::sendDue);
        node().sendDue();

        assertThat(ids()).hasSize(1);
        assertThat(letters.states(recipient)).containsExactly("SENT");
    }

    @Test
    void afterASecondDeathNobodyGetsAThirdMailUnlessAnOperatorSaysSo() throws Exception {
        letters.write(recipient, "Frist");
        assertThatExceptionOfType(NodeDied.class).isThrownBy(dyingAfter()::sendDue);
        assertThatExceptionOfType(NodeDied.class).isThrownBy(dyingAfter()::sendDue);

        node().sendDue();

        assertThat(ids()).hasSize(2);
        assertThat(letters.states(recipient)).containsExactly("DEAD");
        UUID id = UUID.fromString(letters.column(recipient, "id").get(0));
        assertThat(overview.dead())
                .anySatisfy(
                        dead -> {
                            assertThat(dead.id()).isEqualTo(id);
                            assertThat(dead.failure()).isEqualTo("BROKEN_OFF");
                        });

        overview.sendAgain(id);
        node().sendDue();

        assertThat(ids()).hasSize(3);
        assertThat(letters.states(recipient)).containsExactly("SENT");
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> overview.sendAgain(id));
    }

    @Test
    void aServerThatIsDownIsTriedAgainLaterAndLater() {
        letters.write(recipient, "Frist");
        int port = server.getSmtp().getPort();
        server.stop();
        MailDelivery node = node(new MailServer(Letters.at(port), "lotse@example.org"));

        node.sendDue();
        assertThat(letters.column(recipient, "failure")).containsExactly("UNREACHABLE");
        node.sendDue();
        assertThat(letters.column(recipient, "refusals")).containsExactly("1");
        clock.advance(Duration.ofMinutes(1));
        node.sendDue();
        clock.advance(Duration.ofMinutes(1));
        node.sendDue();
        assertThat(letters.column(recipient, "refusals")).containsExactly("2");
        server.start();
        clock.advance(Duration.ofMinutes(1));
        node().sendDue();

        assertThat(received()).hasSize(1);
    }

    @Test
    void aServerThatRefusesForNowIsTriedForTwoDays() throws Exception {
        letters.write(recipient, "Frist");
        try (ScriptedServer refusing = new ScriptedServer("451 4.7.1 later")) {
            MailDelivery node = node(new MailServer(Letters.at(refusing.port()), "l@example.org"));
            int rounds = 0;
            while (letters.states(recipient).contains("WAITING")) {
                node.sendDue();
                clock.advance(Duration.ofHours(1));
                rounds++;
            }
            assertThat(rounds).isEqualTo(50);
        }
        assertThat(letters.column(recipient, "failure")).containsExactly("REPLY_451");
        assertThat(letters.states(recipient)).containsExactly("DEAD");
    }

    @Test
    void aServerThatRefusesForGoodIsNotAskedForLong() throws Exception {
        letters.write(recipient, "Frist");
        try (ScriptedServer refusing = new ScriptedServer("550 no such user " + address)) {
            MailDelivery node = node(new MailServer(Letters.at(refusing.port()), "l@example.org"));
            for (int i = 0; i < 10; i++) {
                node.sendDue();
                clock.advance(Duration.ofHours(1));
            }
            assertThat(refusing.asked()).isEqualTo(5);
        }
        assertThat(letters.column(recipient, "failure")).containsExactly("REPLY_550");
        assertThat(letters.states(recipient)).containsExactly("DEAD");
    }

    @Test
    void aConnectionThatBreaksDuringTheMailIsRepeatedOnce() throws Exception {
        letters.write(recipient, "Frist");
        try (ScriptedServer breaking = new ScriptedServer(null)) {
            MailDelivery node = node(new MailServer(Letters.at(breaking.port()), "l@example.org"));
            for (int i = 0; i < 5; i++) {
                node.sendDue();
                clock.advance(Duration.ofHours(1));
            }
            assertThat(breaking.asked()).isEqualTo(2);
        }
        assertThat(letters.states(recipient)).containsExactly("DEAD");
    }

    @Test
    void twoNodesSendEachMailOnce() throws Exception {
        for (int i = 0; i < MANY; i++) {
            letters.write(recipient, "Frist " + i);
        }
        CyclicBarrier bothAreSending = new CyclicBarrier(2);
        CompletableFuture<Integer> one = sending(bothAreSending);
        CompletableFuture<Integer> other = sending(bothAreSending);
        one.get(60, TimeUnit.SECONDS);
        other.get(60, TimeUnit.SECONDS);

        assertThat(ids()).hasSize(MANY).doesNotHaveDuplicates();
        assertThat(letters.states(recipient)).hasSize(MANY).containsOnly("SENT");
    }

    @Test
    void whoHasNoAddressOrNoAccountGetsNothing() {
        StaffId without = letters.recipient(null);
        letters.write(without, "Frist");
        letters.write(recipient, "Frist");
        letters.close(recipient);

        node().sendDue();

        assertThat(letters.states(without)).containsExactly("NO_ADDRESS");
        assertThat(letters.states(recipient)).containsExactly("NO_ADDRESS");
        assertThat(received()).isEmpty();
        letters.close(without);
    }

    @Test
    void withoutAServerMailsWaitVisibly() {
        long before = overview.counts().waiting();

        letters.write(recipient, "Frist");

        assertThat(overview.isConfigured()).isFalse();
        assertThat(overview.counts().waiting()).isEqualTo(before + 1);
        assertThat(overview.counts().oldest()).isNotNull();
    }

    private CompletableFuture<Integer> sending(CyclicBarrier bothAreSending) {
        AtomicInteger sent = new AtomicInteger();
        MailServer waitingForTheOther =
                new MailServer(Letters.at(server.getSmtp().getPort()), "lotse@example.org") {
                    @Override
                    HandingOver handOver(WaitingMail mail, String to) {
                        if (sent.getAndIncrement() == 0) {
                            meet(bothAreSending);
                        }
                        return super.handOver(mail, to);
                    }
                };
        return CompletableFuture.supplyAsync(node(waitingForTheOther)::sendDue);
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(30, TimeUnit.SECONDS);
        } catch (Exception nobodyCame) {
            throw new IllegalStateException(nobodyCame);
        }
    }

    private MailDelivery node() {
        return node(new MailServer(Letters.at(server.getSmtp().getPort()), "lotse@example.org"));
    }

    private MailDelivery node(MailServer mailServer) {
        return new MailDelivery(rows, mailServer, accounts, transactions, clock);
    }

    private MailDelivery dyingAfter() {
        return node(
                new MailServer(Letters.at(server.getSmtp().getPort()), "lotse@example.org") {
                    @Override
                    HandingOver handOver(WaitingMail mail, String to) {
                        super.handOver(mail, to);
                        throw new NodeDied();
                    }
                });
    }

    private MailDelivery dyingBefore() {
        return node(
                new MailServer(Letters.at(server.getSmtp().getPort()), "lotse@example.org") {
                    @Override
                    HandingOver handOver(WaitingMail mail, String to) {
                        throw new NodeDied();
                    }
                });
    }

    private MimeMessage onlyMail() {
        assertThat(received()).hasSize(1);
        return received().get(0);
    }

    private List<MimeMessage> received() {
        return Letters.received(server, address);
    }

    private List<String> ids() throws MessagingException {
        List<String> ids = new java.util.ArrayList<>();
        for (MimeMessage mail : received()) {
            ids.add(mail.getMessageID());
        }
        return ids;
    }

    /** Nothing in the product catches it, as nothing catches the end of a process. */
    private static final class NodeDied extends Error {

        private static final long serialVersionUID = 1L;
    }
}
