package de.lotse.deadline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.ClientDetails;
import de.lotse.casefile.ClientId;
import de.lotse.casefile.Clients;
import de.lotse.casefile.ClosingReason;
import de.lotse.casefile.NewCase;
import de.lotse.casefile.Requester;
import de.lotse.deadline.DeadlineId;
import de.lotse.deadline.DeadlineRegister;
import de.lotse.deadline.DeadlineState;
import de.lotse.deadline.DeadlineView;
import de.lotse.deadline.NewDeadline;
import de.lotse.deadline.Proofs;
import de.lotse.directory.Topic;
import de.lotse.security.OnBehalf;
import de.lotse.security.ScopedTransactions;
import de.lotse.security.StaffId;
import de.lotse.security.TenantId;
import de.lotse.testing.IntegrationTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class DeadlinePagesTest extends IntegrationTest {

    private static final TenantId CARITAS = TenantId.of("c0000000-0000-4000-8000-000000000001");
    private static final UUID MAINZ = UUID.fromString("c0000000-0000-4000-8000-0000000000a1");
    private static final UUID BERATERIN = id("beraterin");
    private static final Pattern NEXT_PAGE = Pattern.compile("<a href=\"([^\"]+)\" rel=\"next\"");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 28);

    @Autowired private MockMvc mvc;
    @Autowired private CaseFiles cases;
    @Autowired private Clients clients;
    @Autowired private OnBehalf onBehalf;
    @Autowired private DeadlineRegister register;
    @Autowired private ScopedTransactions transactions;

    private CaseView file;

    @BeforeEach
    void openCase() {
        file = transactions.write(CARITAS, () -> openCase(List.of()));
    }

    private CaseView openCase(List<ClientId> persons) {
        return cases.open(
                new NewCase(
                        MAINZ,
                        new StaffId(BERATERIN),
                        persons,
                        Set.of(Topic.values()[0]),
                        Requester.CLIENT,
                        LocalDate.of(2026, 11, 23)));
    }

    @Test
    void theCalculatorShowsTheDerivation() throws Exception {
        mvc.perform(
                        get("/fristen/rechner?rule=ASYLUM_DECISION&decision=MANIFESTLY_UNFOUNDED"
                                        + "&lodgedOn=2026-07-06&service=PZU_HANDED_OVER"
                                        + "&serviceDate=2026-12-18&instructions=CORRECT&seat=RP")
                                .with(user("beraterin")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Mo, 28.12.2026")))
                .andExpect(content().string(containsString("1. Weihnachtsfeiertag")));
    }

    @Test
    void theCalculatorKeepsWhatWasTypedAndSaysWhatIsMissing() throws Exception {
        mvc.perform(
                        get("/fristen/rechner?rule=SOCIAL_OBJECTION&serviceDate=31.02.2026"
                                        + "&instructions=CORRECT")
                                .with(user("beraterin")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("31.02.2026")))
                .andExpect(content().string(containsString("l-error")));
    }

    @Test
    void aLetterIsRegisteredOnceHoweverOftenItIsSent() throws Exception {
        UUID formId = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            mvc.perform(letter(formId))
                    .andExpect(status().is3xxRedirection())
                    .andExpect(redirectedUrl("/faelle/" + file.number() + "/fristen"));
        }

        assertThat(all()).singleElement().satisfies(one -> assertThat(one.due()).isEqualTo(DUE));
        mvc.perform(get("/faelle/" + file.number() + "/fristen").with(user("beraterin")))
                .andExpect(content().string(containsString("Mo, 28.12.2026")))
                .andExpect(content().string(containsString("in 24 Arbeitstagen")));
        mvc.perform(registerFrom(all().get(0)).with(user("beraterin")))
                .andExpect(content().string(containsString(file.number().value())));
    }

    @ParameterizedTest
    @CsvSource({
        "due, 2026-02-30",
        "due, 0026-12-28",
        "kind, NO_SUCH_KIND",
        "kind, <script>",
        "actor, NOBODY",
        "responsible, 00000000-0000-4000-8000-000000000000",
        "persons, 00000000-0000-4000-8000-000000000000",
        "precautionaryDue, 2027-01-01",
        "warnOn, 2027-01-01",
    })
    void whatDoesNotFitIsRefusedAtTheFieldAndNothingIsSaved(String field, String value)
            throws Exception {
        mvc.perform(letter(UUID.randomUUID(), field, value))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("BAMF vom 18.12.2026")))
                .andExpect(content().string(containsString("l-error")))
                .andExpect(content().string(not(containsString("<script>"))));

        assertThat(all()).isEmpty();
    }

    @Test
    void textThatCannotBeStoredIsRefusedAtTheField() throws Exception {
        for (String text : List.of("a\0b", "x".repeat(2001))) {
            mvc.perform(letter(UUID.randomUUID(), "letter", text))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("f-letter-error")));
        }

        assertThat(all()).isEmpty();
    }

    @Test
    void anyScriptIsStoredAndShown() throws Exception {
        String text = "مرحبا <script>alert(1)</script> 👋🏽";
        mvc.perform(letter(UUID.randomUUID(), "letter", text))
                .andExpect(status().is3xxRedirection());

        mvc.perform(get("/fristen/" + all().get(0).id()).with(user("beraterin")))
                .andExpect(content().string(containsString("مرحبا &lt;script&gt;")))
                .andExpect(content().string(containsString("👋🏽")));
    }

    @ParameterizedTest
    @CsvSource({
        "korrigieren, due, ''",
        "korrigieren, reason, WHATEVER",
        "korrigieren, responsible, nobody",
        "korrigieren, version, x",
        "entscheiden, outcome, OPEN",
        "entscheiden, outcome, SOLD",
        "entscheiden, version, -1",
    })
    void whatDoesNotFitIsRefused(String step, String field, String value) throws Exception {
        DeadlineView deadline = registered();
        MockHttpServletRequestBuilder request =
                post("/fristen/" + deadline.id() + "/" + step).with(user("beraterin")).with(csrf());
        for (String[] entry :
                new String[][] {
                    {"version", "0"},
                    {"due", "2026-12-29"},
                    {"reason", "TYPING_ERROR"},
                    {"actor", "CLIENT"},
                    {"responsible", BERATERIN.toString()},
                    {"outcome", "MET"},
                    {"way", "DOCUMENT"},
                    {"proofKind", "FAX_REPORT"},
                    {"proofDate", "2026-11-20"},
                    {"keptAt", "Handakte"}
                }) {
            request.param(entry[0], entry[0].equals(field) ? value : entry[1]);
        }

        int status = mvc.perform(request).andReturn().getResponse().getStatus();

        assertThat(status).isIn(200, 409);
        assertThat(view(deadline)).isEqualTo(deadline);
    }

    @ParameterizedTest
    @CsvSource({
        "/fristen?nach=x, 400",
        "/fristen?ab=x, 400",
        "/fristen?wer=x&art=x&stand=x, 200",
        "/fristen/x, 404",
        "/fristen/00000000-0000-4000-8000-000000000000, 404",
        "/faelle/x/fristen, 404",
        "/faelle/MZ-2026-999999/fristen, 404",
        "/fristen/rechner?rule=x, 200",
        "/fristen/rechner?rule=DURATION&serviceDate=2026-11-23&amount=x, 200",
    })
    void addressesThatDoNotFitAreAnswered(String path, int status) throws Exception {
        mvc.perform(get(path).with(user("beraterin"))).andExpect(status().is(status));
    }

    @Test
    void whoStaysAnonymousCanBeChosenToo() throws Exception {
        CaseView anonymous =
                onBehalf.call(
                        "beraterin",
                        () ->
                                openCase(
                                        List.of(
                                                clients.create(
                                                        MAINZ, ClientDetails.ofAlias(null)))));

        mvc.perform(get("/faelle/" + anonymous.number() + "/fristen/neu").with(user("beraterin")))
                .andExpect(content().string(containsString("Anonym")));
    }

    @Test
    void theRegisterGoesOnWhereThePageEnded() throws Exception {
        List<String> entered =
                transactions.write(
                        CARITAS,
                        () ->
                                IntStream.range(0, 60)
                                        .mapToObj(i -> departureDue(DUE.plusDays(i)))
                                        .toList());

        List<String> pages = allPagesFrom("/fristen?wer=meine&art=gesetzlich");

        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(entered)
                .allSatisfy(
                        path -> assertThat(pages).filteredOn(one -> one.contains(path)).hasSize(1));
    }

    private String departureDue(LocalDate day) {
        NewDeadline departure = NewDeadline.legal(file.id(), "DEPARTURE", day, null);
        return "/fristen/" + register.register(departure);
    }

    private List<String> allPagesFrom(String first) throws Exception {
        List<String> pages = new ArrayList<>();
        for (Optional<String> path = Optional.of(first); path.isPresent(); ) {
            String shown = shown(path.get());
            pages.add(shown);
            path =
                    NEXT_PAGE
                            .matcher(shown)
                            .results()
                            .map(link -> link.group(1).replace("&amp;", "&"))
                            .findFirst();
        }
        return pages;
    }

    /** The earliest of all deadlines, so that it stands on the first page of each list. */
    @Test
    void whatALawyerHasTakenOverIsFollowedUpUntilTheCaseIsClosed() throws Exception {
        DeadlineId id =
                transactions.write(
                        CARITAS,
                        () ->
                                register.register(
                                        NewDeadline.legal(
                                                file.id(),
                                                "COURT_ACTION",
                                                LocalDate.of(2000, 1, 3),
                                                "Bescheid")));
        decideByService(id, DeadlineState.TAKEN_OVER);
        String tasks = "/aufgaben?ansicht=meine&fall=" + file.number();
        for (String page : List.of("/", "/fristen?wer=meine")) {
            assertThat(shown(page)).as(page).contains("/fristen/" + id);
        }
        assertThat(shown(tasks)).contains(">Frist wahren – Klage</a>");

        transactions.write(
                CARITAS,
                () -> {
                    cases.close(file.id(), ClosingReason.values()[0]);
                    return null;
                });

        for (String page : List.of("/", "/fristen?wer=meine")) {
            assertThat(shown(page)).as(page).doesNotContain("/fristen/" + id);
        }
        assertThat(shown(tasks)).doesNotContain(">Frist wahren – Klage</a>");
        assertThat(shown("/fristen?wer=meine&stand=erledigt"))
                .contains("/fristen/" + id, "Fall geschlossen, Anwält:in handelt");
        assertThat(shown("/fristen/" + id)).contains("Handakte");
    }

    @Test
    void nobodyChoosesWhatOnlyTheClosingOfACaseBringsAbout() throws Exception {
        DeadlineView deadline = registered();

        assertThat(shown("/fristen/" + deadline.id() + "/entscheiden"))
                .doesNotContain("LEFT_TO_LAWYER");
        mvc.perform(
                        post("/fristen/" + deadline.id() + "/entscheiden")
                                .with(user("beraterin"))
                                .with(csrf())
                                .param("version", "0")
                                .param("outcome", "LEFT_TO_LAWYER")
                                .param("way", "DOCUMENT")
                                .param("proofKind", "FAX_REPORT")
                                .param("proofDate", "2026-11-20")
                                .param("keptAt", "Handakte"))
                .andExpect(content().string(containsString("outcome-error")));
        assertThat(view(deadline).state()).isEqualTo(DeadlineState.OPEN);
    }

    private String shown(String path) throws Exception {
        return mvc.perform(get(path).with(user("beraterin")))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private void decideByService(DeadlineId id, DeadlineState outcome) {
        transactions.write(
                CARITAS,
                () -> {
                    register.decide(
                            id, register.require(id).version(), outcome, Proofs.of(outcome));
                    return null;
                });
    }

    @Test
    void aStaleCorrectionShowsBothVersions() throws Exception {
        DeadlineView deadline = registered();
        correct(deadline, 0, "2026-12-29").andExpect(redirectedUrl("/fristen/" + deadline.id()));

        correct(deadline, 0, "2026-12-30")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Mi, 30.12.2026")))
                .andExpect(content().string(containsString("Di, 29.12.2026")));

        assertThat(view(deadline).due()).isEqualTo(LocalDate.of(2026, 12, 29));
    }

    @Test
    void aDecisionNeedsAProof() throws Exception {
        DeadlineView deadline = registered();
        decide(deadline, "").andExpect(status().isOk());
        assertThat(view(deadline).state()).isEqualTo(DeadlineState.OPEN);

        decide(deadline, "Faxbestätigung 🧾").andExpect(status().is3xxRedirection());

        assertThat(view(deadline).state()).isEqualTo(DeadlineState.MET);
        mvc.perform(get("/fristen/" + deadline.id()).with(user("beraterin")))
                .andExpect(content().string(containsString("Faxbestätigung 🧾")));
    }

    @Test
    void whoProposesAnOutcomeCannotConfirmItAndAnotherOneDoes() throws Exception {
        DeadlineView deadline = registered();
        mvc.perform(
                        post("/fristen/" + deadline.id() + "/entscheiden")
                                .with(user("beraterin"))
                                .with(csrf())
                                .param("version", "0")
                                .param("outcome", "MET")
                                .param("way", "SECOND_PERSON"))
                .andExpect(redirectedUrl("/fristen/" + deadline.id()));
        mvc.perform(get("/fristen/" + deadline.id()).with(user("beraterin")))
                .andExpect(content().string(containsString("schlägt vor: Eingehalten")))
                .andExpect(content().string(not(containsString("/bestaetigen"))));

        mvc.perform(
                        post("/faelle/" + file.number() + "/zugriff")
                                .with(user("leitung"))
                                .with(csrf())
                                .param("reason", "SECOND_PERSON"))
                .andExpect(status().is3xxRedirection());
        confirm(deadline, "beraterin", "1").andExpect(status().isForbidden());
        confirm(deadline, "leitung", "0").andExpect(status().isConflict());
        confirm(deadline, "leitung", "x").andExpect(status().isBadRequest());
        confirm(deadline, "fremd", "1").andExpect(status().isNotFound());
        assertThat(view(deadline).state()).isEqualTo(DeadlineState.OPEN);
        confirm(deadline, "leitung", "1").andExpect(redirectedUrl("/fristen/" + deadline.id()));

        assertThat(view(deadline).state()).isEqualTo(DeadlineState.MET);
    }

    private ResultActions confirm(DeadlineView deadline, String who, String version)
            throws Exception {
        return mvc.perform(
                post("/fristen/" + deadline.id() + "/bestaetigen")
                        .with(user(who))
                        .with(csrf())
                        .param("version", version));
    }

    @Test
    void aDayThatIsOverIsAskedForOnceMore() throws Exception {
        UUID formId = UUID.randomUUID();

        mvc.perform(letter(formId, "due", "2020-01-02"))
                .andExpect(content().string(containsString("Dieser Tag liegt schon zurück")))
                .andExpect(content().string(containsString("name=\"pastConfirmed\"")));
        assertThat(transactions.read(CARITAS, () -> register.allFor(file.id())))
                .noneMatch(deadline -> deadline.id().value().equals(formId));

        mvc.perform(letter(formId, "due", "2020-01-02").param("pastConfirmed", "true"))
                .andExpect(status().is3xxRedirection());
        assertThat(transactions.read(CARITAS, () -> register.allFor(file.id())))
                .anyMatch(deadline -> deadline.id().value().equals(formId));
    }

    @Test
    void aSupervisorSeesTheDeadlineButNotTheLetter() throws Exception {
        DeadlineView deadline = registered();
        mvc.perform(registerFrom(deadline).with(user("leitung")))
                .andExpect(content().string(containsString(file.number().value())));
        mvc.perform(get("/fristen/" + deadline.id()).with(user("leitung")))
                .andExpect(content().string(not(containsString("BAMF"))));
    }

    /** The page of the register that begins with this deadline, whatever other tests entered. */
    private static MockHttpServletRequestBuilder registerFrom(DeadlineView deadline) {
        return get("/fristen")
                .param("ab", deadline.decisiveDate().toString())
                .param("nach", justBefore(deadline.id().value()).toString());
    }

    private static UUID justBefore(UUID id) {
        return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() - 1);
    }

    @ParameterizedTest
    @CsvSource({"fremd, 404", "admin, 403", "liga, 403", "prozess, 403", "betrieb, 403"})
    void nobodyElseFindsIt(String username, int status) throws Exception {
        DeadlineView deadline = registered();
        for (String path :
                List.of(
                        "/fristen/" + deadline.id(),
                        "/fristen/" + deadline.id() + "/korrigieren",
                        "/fristen/" + deadline.id() + "/entscheiden",
                        "/faelle/" + file.number() + "/fristen",
                        "/faelle/" + file.number() + "/fristen/neu")) {
            mvc.perform(get(path).with(user(username))).andExpect(status().is(status));
        }
    }

    private MockHttpServletRequestBuilder letter(UUID formId) {
        return letter(formId, null, null);
    }

    private MockHttpServletRequestBuilder letter(UUID formId, String field, String value) {
        MockHttpServletRequestBuilder request =
                post("/faelle/" + file.number() + "/fristen/neu")
                        .with(user("beraterin"))
                        .with(csrf());
        for (String[] entry :
                new String[][] {
                    {"id", formId.toString()},
                    {"kind", "COURT_ACTION"},
                    {"manualReason", "DATE_IN_LETTER"},
                    {"due", DUE.toString()},
                    {"actor", "CLIENT"},
                    {"letter", "BAMF vom 18.12.2026"},
                    {"responsible", BERATERIN.toString()}
                }) {
            request.param(entry[0], entry[0].equals(field) ? value : entry[1]);
        }
        if (List.of("persons", "precautionaryDue", "warnOn").contains(String.valueOf(field))) {
            request.param(field, value);
        }
        return request;
    }

    private org.springframework.test.web.servlet.ResultActions correct(
            DeadlineView deadline, long version, String due) throws Exception {
        return mvc.perform(
                post("/fristen/" + deadline.id() + "/korrigieren")
                        .with(user("beraterin"))
                        .with(csrf())
                        .param("version", String.valueOf(version))
                        .param("due", due)
                        .param("reason", "TYPING_ERROR")
                        .param("actor", "CLIENT")
                        .param("responsible", BERATERIN.toString()));
    }

    private org.springframework.test.web.servlet.ResultActions decide(
            DeadlineView deadline, String proof) throws Exception {
        return mvc.perform(
                post("/fristen/" + deadline.id() + "/entscheiden")
                        .with(user("beraterin"))
                        .with(csrf())
                        .param("version", "0")
                        .param("outcome", "MET")
                        .param("way", "DOCUMENT")
                        .param("proofKind", "FAX_REPORT")
                        .param("proofDate", "2026-11-20")
                        .param("keptAt", proof));
    }

    private DeadlineView registered() {
        DeadlineId id =
                transactions.write(
                        CARITAS,
                        () ->
                                register.register(
                                        NewDeadline.legal(
                                                file.id(),
                                                "COURT_ACTION",
                                                DUE,
                                                "BAMF vom 18.12.2026")));
        return transactions.read(CARITAS, () -> register.require(id));
    }

    private DeadlineView view(DeadlineView deadline) {
        return transactions.read(CARITAS, () -> register.require(deadline.id()));
    }

    private List<DeadlineView> all() {
        return transactions.read(
                CARITAS,
                () -> register.allFor(file.id()).stream().filter(DeadlineView::isLegal).toList());
    }

    private static UUID id(String username) {
        return UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8));
    }
}
