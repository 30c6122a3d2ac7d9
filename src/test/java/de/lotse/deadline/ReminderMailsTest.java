package de.lotse.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.NewCase;
import de.lotse.casefile.Requester;
import de.lotse.directory.Topic;
import de.lotse.security.ScopedTransactions;
import de.lotse.security.StaffId;
import de.lotse.security.TenantId;
import de.lotse.testing.IntegrationTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each reminder writes one mail, in its transaction, without anything about the client. */
class ReminderMailsTest extends IntegrationTest {

    private static final TenantId CARITAS = TenantId.of("c0000000-0000-4000-8000-000000000001");
    private static final UUID MAINZ = UUID.fromString("c0000000-0000-4000-8000-0000000000a1");
    private static final StaffId BERATERIN =
            new StaffId(UUID.nameUUIDFromBytes("beraterin".getBytes(StandardCharsets.UTF_8)));

    @Autowired private CaseFiles cases;
    @Autowired private DeadlineRegister register;
    @Autowired private ScopedTransactions transactions;
    @Autowired private ApplicationEventPublisher publisher;
    @Autowired private JdbcClient jdbc;

    private record Written(String subject, String body) {}

    @Test
    void aReminderWritesOneMailHoweverOftenItIsPublished() {
        DeadlineView deadline = deadline();
        UUID reminder = UUID.randomUUID();

        publish(reminder, deadline, BERATERIN, ReminderStep.RESPONSIBLE);
        publish(reminder, deadline, BERATERIN, ReminderStep.RESPONSIBLE);

        assertThat(mails(deadline))
                .singleElement()
                .satisfies(
                        mail -> {
                            assertThat(mail.subject())
                                    .isEqualTo(
                                            "Frist: Klage – Fr, 11.12.2026 – "
                                                    + deadline.caseNumber());
                            assertThat(mail.body())
                                    .contains("Letzter Tag: Mo, 28.12.2026")
                                    .contains("Vorsorglich schon bis: Fr, 11.12.2026")
                                    .contains("Sie sind für diese Frist zuständig.")
                                    .contains("Last day: Mon, 28 Dec 2026")
                                    .contains("/fristen/" + deadline.id())
                                    .doesNotContain("BAMF", "{0}");
                        });
    }

    @Test
    void theSameReminderGoesToSeveralPeople() {
        DeadlineView deadline = deadline();
        UUID reminder = UUID.randomUUID();

        publish(reminder, deadline, BERATERIN, ReminderStep.SUPERVISION);
        publish(reminder, deadline, new StaffId(UUID.randomUUID()), ReminderStep.SUPERVISION);

        assertThat(mails(deadline)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(ReminderStep.class)
    void eachStepSaysWhyOneIsReminded(ReminderStep step) {
        DeadlineView deadline = deadline();

        publish(UUID.randomUUID(), deadline, BERATERIN, step);

        assertThat(mails(deadline))
                .singleElement()
                .extracting(Written::body)
                .asString()
                .hasSizeGreaterThan(200);
    }

    private void publish(
            UUID reminder, DeadlineView deadline, StaffId recipient, ReminderStep step) {
        transactions.write(
                CARITAS,
                () -> {
                    publisher.publishEvent(
                            new DeadlineReminder(reminder, deadline, recipient, step));
                    return null;
                });
    }

    private List<Written> mails(DeadlineView deadline) {
        return transactions.read(
                CARITAS,
                () ->
                        jdbc.sql("select subject, body from mail_outbox where body like ?")
                                .param("%" + deadline.id() + "%")
                                .query(Written.class)
                                .list());
    }

    private DeadlineView deadline() {
        return transactions.write(
                CARITAS,
                () -> {
                    CaseView file =
                            cases.open(
                                    new NewCase(
                                            MAINZ,
                                            BERATERIN,
                                            List.of(),
                                            Set.of(Topic.HOUSING),
                                            Requester.CLIENT,
                                            LocalDate.of(2026, 11, 23)));
                    return register.require(
                            register.register(
                                    new NewDeadline(
                                            file.id(),
                                            List.of(),
                                            "COURT_ACTION",
                                            DeadlineStanding.LEGAL,
                                            LocalDate.of(2026, 12, 28),
                                            LocalDate.of(2026, 12, 11),
                                            null,
                                            DeadlineActor.CLIENT,
                                            null,
                                            null,
                                            ManualReason.values()[0],
                                            "BAMF vom 18.12.2026")));
                });
    }
}
