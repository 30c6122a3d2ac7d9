package de.lotse.deadline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.NewCase;
import de.lotse.casefile.Requester;
import de.lotse.deadline.CorrectionReason;
import de.lotse.deadline.DeadlineActor;
import de.lotse.deadline.DeadlineCorrection;
import de.lotse.deadline.DeadlineId;
import de.lotse.deadline.DeadlineRegister;
import de.lotse.deadline.DeadlineStanding;
import de.lotse.deadline.DeadlineState;
import de.lotse.deadline.ManualReason;
import de.lotse.deadline.NewDeadline;
import de.lotse.deadline.Proofs;
import de.lotse.directory.Topic;
import de.lotse.security.ScopedTransactions;
import de.lotse.security.StaffId;
import de.lotse.security.TenantId;
import de.lotse.testing.IntegrationTest;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The deadlines of a person in her own calendar application. */
class CalendarFeedTest extends IntegrationTest {

    private static final TenantId CARITAS = TenantId.of("c0000000-0000-4000-8000-000000000001");
    private static final UUID MAINZ = UUID.fromString("c0000000-0000-4000-8000-0000000000a1");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 28);
    private static final Pattern ADDRESS = Pattern.compile("/kalender/[A-Za-z0-9_-]{43}\\.ics");

    @Autowired private MockMvc mvc;
    @Autowired private CaseFiles cases;
    @Autowired private DeadlineRegister register;
    @Autowired private ScopedTransactions transactions;
    @Autowired private JdbcClient jdbc;

    private final String adviser = "kalender-" + UUID.randomUUID();
    private final StaffId adviserId = new StaffId(UUID.randomUUID());
    private CaseView file;
    private DeadlineId deadline;

    @BeforeEach
    void registerADeadline() {
        transactions.write(CARITAS, this::createAdviser);
        file = transactions.write(CARITAS, this::openCase);
        deadline = transactions.write(CARITAS, () -> register.register(request(null)));
    }

    @Test
    void aDeadlineIsAWholeDayWithNothingAboutTheClient() throws Exception {
        String text = body(issue());

        VEvent event = event(text).orElseThrow();
        assertThat(text)
                .contains("DTSTART;VALUE=DATE:20261228", "DTEND;VALUE=DATE:20261229")
                .contains("SEQUENCE:0", "CLASS:PRIVATE", "STATUS:CONFIRMED")
                .doesNotContain("BAMF", "Zimmer");
        assertThat(event.getSummary().getValue()).isEqualTo("Klage – " + file.number());
        assertThat(event.getDescription().getValue())
                .contains("Letzter Tag: Mo, 28.12.2026", "/fristen/" + deadline);
        assertThat(text.split("\r\n"))
                .allSatisfy(
                        line ->
                                assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                                        .isLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void aCorrectionMovesTheSameEvent() throws Exception {
        String address = issue();
        String before = event(body(address)).orElseThrow().getUid().orElseThrow().getValue();

        correct(DUE.plusDays(1), null);

        String text = body(address);
        assertThat(event(text).orElseThrow().getUid().orElseThrow().getValue()).isEqualTo(before);
        assertThat(text).contains("DTSTART;VALUE=DATE:20261229", "SEQUENCE:1");
        assertThat(text).doesNotContain("20261228");
    }

    @Test
    void thePrecautionaryDayIsTheOneInTheCalendar() throws Exception {
        String address = issue();

        correct(DUE, LocalDate.of(2026, 12, 11));

        VEvent event = event(body(address)).orElseThrow();
        assertThat(body(address)).contains("DTSTART;VALUE=DATE:20261211");
        assertThat(event.getSummary().getValue()).startsWith("Vorsorglich: Klage");
        assertThat(event.getDescription().getValue())
                .contains("Letzter Tag: Mo, 28.12.2026", "Vorsorglich bis: Fr, 11.12.2026");
    }

    @Test
    void whatIsVoidIsCancelledAndWhatIsMetLeaves() throws Exception {
        String address = issue();
        DeadlineId met = transactions.write(CARITAS, () -> register.register(request(null)));

        decide(deadline, DeadlineState.VOID);
        decide(met, DeadlineState.MET);

        String text = body(address);
        assertThat(text).contains("STATUS:CANCELLED", "SEQUENCE:1", "frist-" + deadline);
        assertThat(text).doesNotContain("frist-" + met);
        clock.set(DUE.plusDays(91));
        assertThat(body(address)).doesNotContain("frist-" + deadline);
    }

    @Test
    void whoStandsInSeesItTooAndOthersDoNot() throws Exception {
        String address = issue();
        DeadlineId asDeputy =
                transactions.write(
                        CARITAS,
                        () ->
                                register.register(
                                        withPeople(staff("berater"), adviserId, "COURT_ACTION")));
        DeadlineId ofOthers =
                transactions.write(
                        CARITAS,
                        () ->
                                register.register(
                                        withPeople(staff("berater"), null, "COURT_ACTION")));

        assertThat(body(address))
                .contains("frist-" + deadline, "frist-" + asDeputy)
                .doesNotContain("frist-" + ofOthers);
    }

    @Test
    void itIsReadAgainOnlyWhenSomethingChanged() throws Exception {
        String address = issue();
        String tag = read(address).getHeader("ETag");

        MockHttpServletResponse unchanged =
                mvc.perform(get(address).header("If-None-Match", tag)).andReturn().getResponse();
        assertThat(unchanged.getStatus()).isEqualTo(304);
        assertThat(unchanged.getContentLength()).isZero();

        correct(DUE.plusDays(1), null);
        assertThat(
                        mvc.perform(get(address).header("If-None-Match", tag))
                                .andReturn()
                                .getResponse()
                                .getStatus())
                .isEqualTo(200);
        assertThat(
                        mvc.perform(get(address).param("lang", "en"))
                                .andReturn()
                                .getResponse()
                                .getContentAsString(StandardCharsets.UTF_8))
                .contains("Court action");
    }

    @Test
    void aNewAddressEndsTheOldOneAndNoneOpensNothing() throws Exception {
        String first = issue();
        String second = issue();

        assertThat(read(first).getStatus()).isEqualTo(404);
        assertThat(read(second).getStatus()).isEqualTo(200);

        mvc.perform(post("/konto/kalender/aufheben").with(user(adviser)).with(csrf()));
        assertThat(read(second).getStatus()).isEqualTo(404);
        assertThat(read(second).getContentAsString()).isEmpty();
    }

    @Test
    void aClosedAccountReadsNothing() throws Exception {
        String address = issue();

        transactions.write(
                CARITAS,
                () ->
                        jdbc.sql("update staff set active = false where id = ?")
                                .param(adviserId.value())
                                .update());

        assertThat(read(address).getStatus()).isEqualTo(404);
    }

    @Test
    void theTokenIsNotKept() throws Exception {
        String address = issue();
        String token = address.substring(address.lastIndexOf('/') + 1, address.length() - 4);

        String row =
                transactions.read(
                        CARITAS,
                        () ->
                                jdbc.sql(
                                                "select f::text || encode(token_hash, 'escape') from"
                                                        + " deadline_calendar_feed f where staff_id"
                                                        + " = ?")
                                        .param(adviserId.value())
                                        .query(String.class)
                                        .single());

        assertThat(row).doesNotContain(token);
        String account = body(get("/konto").with(user(adviser)));
        assertThat(account).doesNotContain(token).contains("/konto/kalender/aufheben");
        assertThat(read(address).getHeaders("Set-Cookie")).isEmpty();
    }

    @Test
    void guessingAndAskingTooOftenIsSlowedDown() throws Exception {
        String guess = "/kalender/" + "x".repeat(43) + ".ics";
        for (int i = 0; i < FeedThrottle.MISSES_PER_MINUTE; i++) {
            assertThat(from("203.0.113.7", guess.replaceFirst("x", "" + (char) ('a' + i))))
                    .isEqualTo(404);
        }
        assertThat(from("203.0.113.7", guess)).isEqualTo(429);
        assertThat(from("203.0.113.8", guess)).isEqualTo(404);

        String address = issue();
        for (int i = 0; i < FeedThrottle.READS_PER_HOUR; i++) {
            assertThat(from("203.0.113.9", address)).isEqualTo(200);
        }
        assertThat(from("203.0.113.9", address)).isEqualTo(429);
    }

    private int from(String address, String path) throws Exception {
        return mvc.perform(
                        get(path)
                                .with(
                                        request -> {
                                            request.setRemoteAddr(address);
                                            return request;
                                        }))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private String issue() throws Exception {
        Matcher address =
                ADDRESS.matcher(body(post("/konto/kalender").with(user(adviser)).with(csrf())));
        assertThat(address.find()).isTrue();
        return address.group();
    }

    private MockHttpServletResponse read(String address) throws Exception {
        return mvc.perform(get(address)).andReturn().getResponse();
    }

    private String body(String address) throws Exception {
        return body(get(address));
    }

    private String body(
            org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder request)
            throws Exception {
        MockHttpServletResponse response = mvc.perform(request).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    /** The event of the deadline, read as a calendar application reads it. */
    private Optional<VEvent> event(String text) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate().getEntries()).isEmpty();
        return calendar.<VEvent>getComponents(Component.VEVENT).stream()
                .filter(
                        event ->
                                event.getUid()
                                        .orElseThrow()
                                        .getValue()
                                        .contains(deadline.toString()))
                .findFirst();
    }

    private void correct(LocalDate due, LocalDate precaution) {
        transactions.write(
                CARITAS,
                () -> {
                    register.correct(
                            deadline,
                            register.require(deadline).version(),
                            new DeadlineCorrection(
                                    due,
                                    precaution,
                                    null,
                                    DeadlineActor.CLIENT,
                                    adviserId,
                                    null,
                                    "BAMF, Zimmer 12",
                                    false,
                                    CorrectionReason.SERVICE_DATE_WRONG));
                    return null;
                });
    }

    private void decide(DeadlineId id, DeadlineState outcome) {
        transactions.write(
                CARITAS,
                () -> {
                    register.decide(
                            id, register.require(id).version(), outcome, Proofs.of(outcome));
                    return null;
                });
    }

    private NewDeadline request(LocalDate precaution) {
        return new NewDeadline(
                file.id(),
                List.of(),
                "COURT_ACTION",
                DeadlineStanding.LEGAL,
                DUE,
                precaution,
                null,
                DeadlineActor.CLIENT,
                adviserId,
                null,
                ManualReason.values()[0],
                "BAMF, Zimmer 12");
    }

    private NewDeadline withPeople(StaffId responsible, StaffId deputy, String kind) {
        return new NewDeadline(
                file.id(),
                List.of(),
                kind,
                DeadlineStanding.LEGAL,
                DUE,
                null,
                null,
                DeadlineActor.CLIENT,
                responsible,
                deputy,
                ManualReason.values()[0],
                null);
    }

    private int createAdviser() {
        jdbc.sql(
                        "insert into staff (id, tenant_id, username, display_name, password_hash)"
                                + " values (?, ?, ?, 'Kalenderleserin', '-')")
                .params(adviserId.value(), CARITAS.value(), adviser)
                .update();
        jdbc.sql("insert into staff_role (staff_id, role) values (?, 'ADVISER')")
                .param(adviserId.value())
                .update();
        return jdbc.sql("insert into staff_site (staff_id, site_id) values (?, ?)")
                .params(adviserId.value(), MAINZ)
                .update();
    }

    private CaseView openCase() {
        return cases.open(
                new NewCase(
                        MAINZ,
                        staff("beraterin"),
                        List.of(),
                        Set.of(Topic.HOUSING),
                        Requester.CLIENT,
                        LocalDate.of(2026, 11, 23)));
    }

    private static StaffId staff(String username) {
        return new StaffId(UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8)));
    }
}
