package de.lotse.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.lotse.directory.Topic;
import de.lotse.security.OnBehalf;
import de.lotse.security.StaffId;
import de.lotse.testing.IntegrationTest;
import de.lotse.web.ForbiddenException;
import de.lotse.web.NotFoundException;
import de.lotse.web.StaleVersionException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class CaseFilesTest extends IntegrationTest {

    @Autowired private CaseFiles files;
    @Autowired private CaseReasons reasons;
    @Autowired private Clients clients;
    @Autowired private Contacts contacts;
    @Autowired private CaseNotes notes;
    @Autowired private OnBehalf onBehalf;
    @Autowired private de.lotse.security.ScopedTransactions transactions;
    @Autowired private JdbcClient jdbc;

    @Test
    void theResponsibleAdviserOpensHerCaseFreely() {
        CaseView opened = openCase();
        CaseView seen = onBehalf.call("beraterin", () -> files.byNumber(opened.number()));
        assertThat(seen.id()).isEqualTo(opened.id());
        assertThat(seen.level()).isNull();
        assertThat(seen.adviserLogin()).isEqualTo("beraterin");
        assertThat(seen.topics()).containsExactlyInAnyOrder(Topic.HOUSING, Topic.WORK);
        assertThat(seen.isOpen()).isTrue();
    }

    @Test
    void aColleagueGivesAReasonWhichHoldsForTheDay() {
        CaseView opened = openCase();
        assertThatExceptionOfType(ReasonNeededException.class)
                .isThrownBy(() -> onBehalf.call("berater", () -> files.require(opened.id())))
                .satisfies(e -> assertThat(e.number()).isEqualTo(opened.number()));
        onBehalf.run("berater", () -> reasons.give(opened.number(), AccessReason.COVER));
        assertThat(onBehalf.call("berater", () -> files.require(opened.id())).id())
                .isEqualTo(opened.id());
        assertThat(actions(opened)).contains("CASE_REASON_GIVEN");
        clock.advance(Duration.ofDays(1));
        assertThatThrownBy(() -> onBehalf.call("berater", () -> files.require(opened.id())))
                .isInstanceOf(ReasonNeededException.class);
    }

    @Test
    void aSupervisorSeesTheCourseAfterAReasonAndNeverTheContent() {
        CaseView opened = openCase();
        assertThatThrownBy(() -> onBehalf.call("leitung", () -> files.requireCourse(opened.id())))
                .isInstanceOf(ReasonNeededException.class);
        onBehalf.run("leitung", () -> reasons.give(opened.number(), AccessReason.SUPERVISION));
        assertThat(onBehalf.call("leitung", () -> files.requireCourse(opened.id())).number())
                .isEqualTo(opened.number());
        assertThatThrownBy(() -> onBehalf.call("leitung", () -> files.require(opened.id())))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void forEverybodyElseTheCaseDoesNotExist() {
        CaseView opened = openCase();
        for (String stranger : List.of("fremd", "admin")) {
            assertThatThrownBy(() -> onBehalf.call(stranger, () -> files.require(opened.id())))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> onBehalf.call(stranger, () -> files.byNumber(opened.number())))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(
                            () ->
                                    onBehalf.run(
                                            stranger,
                                            () ->
                                                    reasons.give(
                                                            opened.number(), AccessReason.COVER)))
                    .isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void aCaseGoesFromLevelToLevelAndIsClosedOnce() {
        CaseView opened = openCase();
        onBehalf.run(
                "beraterin",
                () -> {
                    files.changeLevel(opened.id(), CaseLevel.SHORT, null);
                    files.changeLevel(opened.id(), CaseLevel.CASE_MANAGEMENT, "MORE_CONCERNS");
                    files.close(opened.id(), ClosingReason.GOALS_REACHED);
                    files.close(opened.id(), ClosingReason.OTHER);
                });
        CaseView closed = onBehalf.call("beraterin", () -> files.require(opened.id()));
        assertThat(closed.level()).isEqualTo(CaseLevel.CASE_MANAGEMENT);
        assertThat(closed.status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(closed.closingReason()).isEqualTo(ClosingReason.GOALS_REACHED);
        assertThat(closed.closedAt()).isEqualTo(clock.instant());
        assertThat(actions(opened))
                .filteredOn(action -> action.startsWith("CASE_"))
                .containsExactly(
                        "CASE_OPENED", "CASE_LEVEL_DECIDED", "CASE_LEVEL_DECIDED", "CASE_CLOSED");
    }

    @Test
    void afterReassigningTheFormerAdviserNeedsAReason() {
        CaseView opened = openCase();
        onBehalf.run(
                "beraterin", () -> files.reassign(opened.id(), new StaffId(People.id("berater"))));
        assertThat(onBehalf.call("berater", () -> files.require(opened.id())).adviserLogin())
                .isEqualTo("berater");
        assertThatThrownBy(() -> onBehalf.call("beraterin", () -> files.require(opened.id())))
                .isInstanceOf(ReasonNeededException.class);
    }

    @Test
    void topicsAreChangedOnTheVersionTheyWereReadFrom() {
        CaseView opened = openCase();
        onBehalf.run(
                "beraterin",
                () -> files.changeTopics(opened.id(), Set.of(Topic.HEALTH), opened.version()));
        assertThatThrownBy(
                        () ->
                                onBehalf.run(
                                        "beraterin",
                                        () ->
                                                files.changeTopics(
                                                        opened.id(),
                                                        Set.of(Topic.WORK),
                                                        opened.version())))
                .isInstanceOf(StaleVersionException.class);
        assertThat(onBehalf.call("beraterin", () -> files.require(opened.id())).topics())
                .containsExactly(Topic.HEALTH);
    }

    @Test
    void aContactOfAFamilyIsRecordedOnceForAllAndItsNoteIsSealed() {
        String canary = "Kanarienvogel-4711-Notiz";
        CaseView opened = openCase();
        onBehalf.run(
                "beraterin",
                () -> {
                    ClientId mother =
                            clients.create(
                                    People.MAINZ,
                                    ClientDetails.ofName("Kanaria", "Canarski", null));
                    ClientId child =
                            clients.create(People.MAINZ, ClientDetails.ofAlias("Kanari-Kind"));
                    files.addClient(opened.id(), mother);
                    files.addClient(opened.id(), child);
                    contacts.record(
                            NewContact.of(
                                    files.require(opened.id()),
                                    new ContactFacts(
                                            LocalDate.of(2026, 11, 23),
                                            ContactForm.IN_PERSON,
                                            Requester.RELATIVE,
                                            45,
                                            "fa",
                                            Interpreter.PROFESSIONAL,
                                            Set.of(Topic.SCHOOL),
                                            canary)));
                    ContactView contact = contacts.ofCheckedCase(opened.id()).get(0);
                    assertThat(contact.clients()).containsExactlyInAnyOrder(mother, child);
                    assertThat(contact.facts().note()).isEqualTo(canary);
                    assertThat(contact.facts().requester()).isEqualTo(Requester.RELATIVE);
                });
        assertThat(everythingStored())
                .doesNotContain("Kanari", "Canarski", canary)
                .doesNotContain(hex("Kanari"), hex("Canarski"), hex(canary));
    }

    @Test
    void aQuestionToTheExpertNamesNobodyOfTheCase() {
        CaseView opened = openCase();
        onBehalf.run(
                "beraterin",
                () -> {
                    files.addClient(
                            opened.id(),
                            clients.create(
                                    People.MAINZ, ClientDetails.ofName("Shirin", "Ebadi", null)));
                    assertThatThrownBy(
                                    () ->
                                            notes.add(
                                                    opened.id(),
                                                    new NoteContent.ExpertQuestion(
                                                            "Kann Frau Ebadi klagen?", null, null)))
                            .isInstanceOf(NamesInTextException.class);
                    notes.add(
                            opened.id(),
                            new NoteContent.ExpertQuestion(
                                    "Kann die Ratsuchende klagen?", null, null));
                    CaseNoteView question = notes.ofCheckedCase(opened.id()).get(0);
                    notes.change(
                            question.id(),
                            new NoteContent.ExpertQuestion(
                                    "Kann die Ratsuchende klagen?",
                                    "Ja, binnen zwei Wochen.",
                                    LocalDate.of(2026, 11, 24)),
                            question.version());
                    assertThat(notes.require(question.id()).content())
                            .isInstanceOfSatisfying(
                                    NoteContent.ExpertQuestion.class,
                                    answered ->
                                            assertThat(answered.answer()).startsWith("Ja, binnen"));
                });
    }

    private CaseView openCase() {
        return onBehalf.call(
                "beraterin",
                () ->
                        files.open(
                                new NewCase(
                                        People.MAINZ,
                                        new StaffId(People.id("beraterin")),
                                        List.of(),
                                        Set.of(Topic.HOUSING, Topic.WORK),
                                        Requester.CLIENT,
                                        LocalDate.of(2026, 11, 23))));
    }

    private List<String> actions(CaseView file) {
        return transactions.read(
                People.CARITAS,
                () ->
                        jdbc.sql("select action from audit_entry where case_id = ? order by id")
                                .param(file.id().value())
                                .query(String.class)
                                .list());
    }

    /** As PostgreSQL writes bytes. */
    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    private String everythingStored() {
        StringBuilder stored = new StringBuilder();
        for (String table :
                List.of(
                        "client",
                        "client_token",
                        "household",
                        "case_file",
                        "case_event",
                        "case_note",
                        "contact",
                        "contact_draft",
                        "audit_entry")) {
            transactions
                    .read(
                            People.CARITAS,
                            () ->
                                    jdbc.sql("select row_to_json(t)::text from " + table + " t")
                                            .query(String.class)
                                            .list())
                    .forEach(stored::append);
        }
        return stored.toString();
    }
}
