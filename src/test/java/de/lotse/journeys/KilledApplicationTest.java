package de.lotse.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.lotse.testing.TestHttp;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Killed in the middle of submissions and between a reminder's timer and its mail, and once more
 * while mails are sent: the next start serves all work that was acknowledged, and every reminder's
 * mail arrives, the one that was being handed over twice under the same Message-ID.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class KilledApplicationTest {

    private static final int ADVISERS_AT_WORK = 3;
    private static final int ENOUGH = 8;
    private static final String SITE = "c0000000-0000-4000-8000-0000000000a1";
    private static final Pattern CASE = Pattern.compile("/faelle/([A-Z]+-\\d{4}-\\d{6})$");
    private static final Pattern FIRST_TALK = Pattern.compile(">Erstgespräch führen</a>");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final int MAIL_OF_DEATH = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir private Path data;

    private final Map<String, String> aliasOfCase = new ConcurrentHashMap<>();
    private final CompletableFuture<Void> enough = new CompletableFuture<>();
    private final Set<String> deadlines = ConcurrentHashMap.newKeySet();
    private final ExecutorService advisers = Executors.newFixedThreadPool(ADVISERS_AT_WORK);
    private final MailCatcher mails = new MailCatcher();
    private RunningProduct product;
    private String berater;

    @AfterEach
    void leaveNothingRunning() throws Exception {
        advisers.shutdownNow();
        if (product != null) {
            product.kill();
        }
        RunningProduct.stopDatabase(data);
        mails.close();
    }

    @Test
    void whatWasAcknowledgedIsThereAfterTheNextStartAndItsRemindersArrive() throws Exception {
        product = RunningProduct.start(data);
        product.update("update staff set email = username || '@example.org'");
        berater = product.texts("select id::text from staff where username = 'berater'").first();
        List<CompletableFuture<Void>> work = new ArrayList<>();
        for (int adviser = 0; adviser < ADVISERS_AT_WORK; adviser++) {
            TestHttp http = TestHttp.signIn(product.port(), "beraterin");
            work.add(CompletableFuture.runAsync(() -> submitUntilKilled(http), advisers));
        }
        CompletableFuture<Void> all =
                CompletableFuture.allOf(work.toArray(CompletableFuture[]::new));
        CompletableFuture.anyOf(all, enough).join();
        await().atMost(PATIENCE).until(() -> mailsWritten().size() >= MAIL_OF_DEATH);
        assertThat(work).as("submissions still run").noneMatch(CompletableFuture::isDone);
        product.kill();
        all.join();

        product = startWithMail();
        CompletableFuture<String> repeated =
                mails.beforeAnswering(MAIL_OF_DEATH, this::killTheProduct);
        repeated.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);

        product = startWithMail();
        TestHttp beraterin = TestHttp.signIn(product.port(), "beraterin");
        assertThat(aliasOfCase).hasSizeGreaterThanOrEqualTo(ENOUGH);
        aliasOfCase.forEach((number, alias) -> assertServed(beraterin, number, alias));
        assertCasesAndProcessesBelongTogether();
        await().atMost(PATIENCE).until(() -> everybodyIsReminded() && everythingHasArrived());
        assertThat(product.texts("select id::text from deadline")).containsAll(deadlines);
        assertThat(mails.arrived())
                .allSatisfy(
                        (id, times) ->
                                assertThat(times).isEqualTo(id.equals(repeated.join()) ? 2 : 1));
        assertThat(product.stop()).as("stops on SIGTERM").isTrue();
    }

    private RunningProduct startWithMail() throws Exception {
        return RunningProduct.start(
                data, "--spring.mail.host=127.0.0.1", "--spring.mail.port=" + mails.port());
    }

    private void killTheProduct() {
        try {
            product.kill();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private Set<String> mailsWritten() throws Exception {
        return product.texts("select message_id from mail_outbox");
    }

    /** Each deadline once, also those whose timer was killed and those that nobody acknowledged. */
    private boolean everybodyIsReminded() throws Exception {
        return product.texts("select id::text || ' 1' from deadline where standing = 'LEGAL'")
                .equals(
                        product.texts(
                                "select deadline_id || ' ' || count(*) from deadline_reminder"
                                        + " group by deadline_id"));
    }

    private boolean everythingHasArrived() throws Exception {
        return mails.arrived().keySet().equals(mailsWritten())
                && product.texts("select distinct state from mail_outbox").equals(Set.of("SENT"));
    }

    /** Only the end of the product ends it; any other answer than a new case fails the test. */
    private void submitUntilKilled(TestHttp http) {
        try {
            while (true) {
                String alias = "Alias " + UUID.randomUUID();
                String number = submit(http, alias);
                aliasOfCase.put(number, alias);
                deadlines.add(enterDeadlineForColleague(http, number));
                if (aliasOfCase.size() >= ENOUGH) {
                    enough.complete(null);
                }
            }
        } catch (UncheckedIOException killed) {
            assertThat(enough).as("killed after enough submissions").isDone();
        }
    }

    private static String submit(TestHttp http, String alias) {
        HttpResponse<String> answer =
                http.submit(
                        "/kontakte/neu",
                        String.join(
                                "&",
                                "submission=" + UUID.randomUUID(),
                                "siteId=" + SITE,
                                "topics=HOUSING",
                                "form=IN_PERSON",
                                "tookPlaceOn=" + LocalDate.now(BERLIN),
                                "person=ALIAS",
                                "alias=" + alias.replace(' ', '+'),
                                "somebodyElse=true",
                                "next=FIRST_TALK"));
        String target = answer.headers().firstValue("Location").orElse("");
        Matcher number = CASE.matcher(target);
        if (!number.find()) {
            throw new AssertionError(answer.statusCode() + " " + target);
        }
        return number.group(1);
    }

    /** Of which he has to be warned at once, since nobody has told him. */
    private String enterDeadlineForColleague(TestHttp http, String number) {
        String id = UUID.randomUUID().toString();
        LocalDate today = LocalDate.now(BERLIN);
        HttpResponse<String> answer =
                http.submit(
                        "/faelle/" + number + "/fristen/neu",
                        String.join(
                                "&",
                                "id=" + id,
                                "kind=OTHER_LEGAL",
                                "manualReason=DATE_IN_LETTER",
                                "due=" + today.plusDays(60),
                                "warnOn=" + today.minusDays(1),
                                "actor=CLIENT",
                                "responsible=" + berater));
        assertThat(answer.statusCode()).as("a deadline for %s", number).isEqualTo(302);
        return id;
    }

    private static void assertServed(TestHttp http, String number, String alias) {
        HttpResponse<String> file = http.get("/faelle/" + number);
        assertThat(file.statusCode()).as(number).isEqualTo(200);
        assertThat(file.body()).as(number).contains(alias);
        String tasks = http.get("/aufgaben?ansicht=meine&fall=" + number).body();
        assertThat(FIRST_TALK.matcher(tasks).results()).as("tasks of " + number).hasSize(1);
    }

    /** Also the submissions that nobody acknowledged are there wholly or not at all. */
    private void assertCasesAndProcessesBelongTogether() throws Exception {
        assertThat(product.texts("select id::text from case_file"))
                .hasSizeGreaterThanOrEqualTo(aliasOfCase.size())
                .isEqualTo(
                        product.texts(
                                "select business_key_ from camunda.act_ru_execution"
                                        + " where parent_id_ is null and super_exec_ is null"
                                        + " and proc_def_id_ like 'case-management:%'"))
                .isEqualTo(product.texts("select case_id::text from work_item"));
    }
}
