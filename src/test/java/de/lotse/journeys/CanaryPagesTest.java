package de.lotse.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseView;
import de.lotse.consent.ConsentCases;
import de.lotse.consent.ConsentId;
import de.lotse.counselling.Plans;
import de.lotse.counselling.process.CaseManagement;
import de.lotse.counselling.process.CounsellingCases;
import de.lotse.counselling.process.PlanCases;
import de.lotse.counselling.process.StepTasks;
import de.lotse.deadline.OneOffHolidays;
import de.lotse.security.OnBehalf;
import de.lotse.testing.IntegrationTest;
import de.lotse.testing.TestDatabase;
import de.lotse.testing.browser.SamplePages;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.servlet.HandlerMapping;

/**
 * What people type into the pages about somebody is readable on the pages only: in no column of no
 * table, in no log and in no address.
 */
@ExtendWith(OutputCaptureExtension.class)
class CanaryPagesTest extends IntegrationTest {

    private static final String CANARY = "Kanar7c1fvogel";
    private static final String OFFICE = "Kanarienb7ro";
    private static final String PHONE = "01517391846205";
    private static final String MAINZ = "c0000000-0000-4000-8000-0000000000a1";
    private static final String TODAY = "2026-11-23";

    /** Where the administration writes, and a person about herself. */
    private static final Set<String> OFFICE_PAGES =
            Set.of("/verwaltung", "/konto", "/login", "/einrichtung", "/logout");

    private static final Set<String> TABLES_OF_THE_OFFICE =
            Set.of(
                    "public.staff",
                    "public.measure_template",
                    "public.deadline_one_off_holiday",
                    "public.directory_entry",
                    "public.discrimination_own_term");

    /** Searches; and the decision in asylum, which shares page and form with a court's letter. */
    private static final Set<String> NOT_KEPT =
            Set.of(
                    "/suche ",
                    "/personen ",
                    "/aufgaben/suche ",
                    "/personen/{id}/haushalt/suche ",
                    "/faelle/{number}/personen/neu ",
                    "/aufgaben/asyl/bescheid ");

    @Autowired private MeterRegistry meters;
    @Autowired private List<SamplePages> samples;
    @Autowired private MockMvc mvc;
    @Autowired private CaseFiles cases;
    @Autowired private ConsentCases releases;
    @Autowired private PlanCases planCases;
    @Autowired private StepTasks tasks;
    @Autowired private OneOffHolidays holidays;
    @Autowired private OnBehalf onBehalf;

    /** The superuser of the database, from whom row level security hides nothing. */
    private final JdbcClient everything =
            JdbcClient.create(
                    new DriverManagerDataSource(TestDatabase.get().jdbcUrl(), "postgres", ""));

    private final List<String> addresses = new ArrayList<>();
    private final Set<String> asked = new TreeSet<>();
    private final Set<String> saved = new TreeSet<>();

    @Test
    void whatIsTypedIntoThePagesIsFoundNowhereInClear(CapturedOutput output) throws Exception {
        contacts();
        person();
        counselling();
        assessmentAndPlan();
        evaluation();
        notes();
        deadlines();
        decisions();
        advocacy();
        asylum();
        discrimination();
        consent();
        searches();
        hostile();
        everyPage();
        administration();
        String token = calendarToken();

        assertThat(tablesWith("task_first_talk"))
                .as("the search finds text and bytes")
                .contains("public.work_item", "camunda.act_ge_bytearray");
        assertThat(tablesWith(CANARY)).isEmpty();
        assertThat(tablesWith(PHONE)).isEmpty();
        assertThat(tablesWith(token)).isEmpty();
        assertThat(output.getAll())
                .doesNotContainIgnoringCase(CANARY)
                .doesNotContain(PHONE)
                .doesNotContain(token);
        assertThat(metrics())
                .contains("http.server.requests")
                .doesNotContainIgnoringCase(CANARY)
                .doesNotContain(PHONE, token, OFFICE);
        assertThat(addresses)
                .hasSizeGreaterThan(15)
                .noneMatch(address -> address.contains(CANARY) || address.contains(PHONE));
        assertThat(output.getAll()).doesNotContainIgnoringCase(OFFICE);
        assertThat(addresses).noneMatch(address -> address.contains(OFFICE));
        assertThat(tablesWith(OFFICE)).isSubsetOf(TABLES_OF_THE_OFFICE).hasSizeGreaterThan(2);
        asked.removeAll(saved);
        asked.removeIf(field -> NOT_KEPT.stream().anyMatch(field::startsWith));
        assertThat(asked).as("fields for free text that no test has filled in").isEmpty();
    }

    private String metrics() {
        return meters.getMeters().stream()
                .map(meter -> meter.getId().toString())
                .collect(Collectors.joining("\n"));
    }

    @AfterEach
    void removeTheHoliday() {
        onBehalf.run("admin", () -> holidays.all().forEach(one -> holidays.remove(one.id())));
    }

    /** Fills in every form of every page there is; what is refused has to be filled in above. */
    private void everyPage() throws Exception {
        for (SamplePages room : samples) {
            for (SamplePages.Visit visit : room.visits().values()) {
                if (visit.username() != null && !isOffice(visit.path())) {
                    String html =
                            mvc.perform(get(visit.path()).with(user(visit.username())))
                                    .andReturn()
                                    .getResponse()
                                    .getContentAsString(StandardCharsets.UTF_8);
                    for (boolean future : new boolean[] {false, true}) {
                        for (PageForm form : PageForm.of(html, visit.path(), CANARY, future)) {
                            fillIn(form, visit.username());
                        }
                    }
                }
            }
        }
    }

    private void fillIn(PageForm form, String username) throws Exception {
        if (form.texts().isEmpty() || isOffice(form.action())) {
            return;
        }
        MockHttpServletRequestBuilder request = post(URI.create(form.action()));
        form.values().forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
        MvcResult result = mvc.perform(request.with(user(username)).with(csrf())).andReturn();
        form.texts().forEach(field -> asked.add(pattern(result) + " " + field));
        remember(result);
    }

    /** Notes which fields were filled in with text that was kept, and where the person is sent. */
    private void remember(MvcResult result) {
        MockHttpServletResponse response = result.getResponse();
        if (response.getRedirectedUrl() != null) {
            addresses.add(response.getRedirectedUrl());
        }
        if (response.getStatus() < 400 && response.getRedirectedUrl() != null) {
            result.getRequest()
                    .getParameterMap()
                    .forEach(
                            (name, values) -> {
                                if (Arrays.stream(values).anyMatch(CanaryPagesTest::isTyped)) {
                                    saved.add(pattern(result) + " " + PageForm.withoutRow(name));
                                }
                            });
        }
    }

    private static boolean isTyped(String value) {
        return value.contains(CANARY) || value.equals(PHONE);
    }

    private static Object pattern(MvcResult result) {
        return result.getRequest().getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    }

    private static boolean isOffice(String path) {
        return OFFICE_PAGES.stream().anyMatch(path::startsWith);
    }

    /** The administration types nothing about clients; what it types stays in its own tables. */
    private void administration() throws Exception {
        MockHttpServletRequestBuilder[] requests = {
            post("/verwaltung/personal/neu")
                    .param("username", "kanar-" + UUID.randomUUID().toString().substring(0, 8))
                    .param("displayName", OFFICE + " Name")
                    .param("email", OFFICE + "@example.org")
                    .param("roles", "ADMIN")
                    .param("version", "0"),
            post("/verwaltung/massnahmen/neu")
                    .param("title", OFFICE + " Titel")
                    .param("text", OFFICE + " Text")
                    .param("area", "WORK")
                    .param("responsible", "ADVISER")
                    .param("dueInDays", "14"),
            post("/verwaltung/verzeichnis/neu")
                    .param("kind", "OTHER")
                    .param("name", OFFICE + " Dienst")
                    .param("description", OFFICE + " Beschreibung")
                    .param("address", OFFICE + " Anschrift")
                    .param("state", "ACTIVE"),
            post("/verwaltung/diskriminierung/ground/neu")
                    .param("labelDe", OFFICE + " Grund")
                    .param("labelEn", OFFICE + " Ground")
                    .param("reference", OFFICE + " Gesetz"),
            post("/verwaltung/feiertage")
                    .param("day", "2026-12-23")
                    .param("seat", "BY")
                    .param("reason", OFFICE + " Anlass")
        };
        for (MockHttpServletRequestBuilder request : requests) {
            MvcResult result = mvc.perform(request.with(user("admin")).with(csrf())).andReturn();
            assertThat(result.getResponse().getStatus())
                    .as(
                            "%s: %s",
                            result.getRequest().getRequestURI(),
                            result.getResponse().getContentAsString(StandardCharsets.UTF_8))
                    .isLessThan(400);
            remember(result);
        }
    }

    private void contacts() throws Exception {
        send(post("/kontakte/entwurf").param("note", text("draft")).param("alias", text("draft")));
        UUID alias = UUID.randomUUID();
        save(intake(alias).param("person", "ALIAS").param("alias", text("alias")));
        shows("/kontakte/" + alias);
        save(
                intake(UUID.randomUUID())
                        .param("person", "NEW")
                        .param("givenName", text("given"))
                        .param("familyName", text("family"))
                        .param("phone", PHONE)
                        .param("somebodyElse", "true")
                        .param("next", "FIRST_TALK"));
        save(
                post("/kontakte/" + alias)
                        .param("version", version("contact", alias))
                        .param("topics", "HOUSING")
                        .param("form", "PHONE")
                        .param("requester", "CLIENT")
                        .param("interpreter", "NONE")
                        .param("tookPlaceOn", TODAY)
                        .param("note", text("corrected")));
    }

    private void person() throws Exception {
        String address = save(client(post("/personen/neu")).param("siteId", MAINZ));
        shows(address);
        String id = address.substring(address.lastIndexOf('/') + 1);
        save(
                client(post(address + "/bearbeiten"))
                        .param("version", version("client", UUID.fromString(id))));
    }

    private void counselling() throws Exception {
        CaseView file = CounsellingCases.open(onBehalf, cases);
        save(
                step("/aufgaben/erstgespraech", file, "task_first_talk")
                        .param("talk.version", "-1")
                        .param("tookPlaceOn", TODAY)
                        .param("form", "IN_PERSON")
                        .param("durationMinutes", "60")
                        .param("interpreter", "NONE")
                        .param("topics", "HOUSING")
                        .param("note", text("note"))
                        .param("talk.strengths", text("strengths"))
                        .param("talk.concerns", text("concerns"))
                        .param("talk.agreed", text("agreed"))
                        .param("talk.lifeAreas", "HOUSING")
                        .param("talk.urgency", "NORMAL")
                        .param("talk.asylum", "NONE")
                        .param("talk.discrimination", "NONE"));
        int refused =
                send(post("/aufgaben/" + tasks.one(file, "task_decide_level").getId())
                                .param("antwort.level", text("level"))
                                .param("antwort.levelReason", text("reason"))
                                .param("antwort.note", text("unknown")))
                        .getStatus();
        assertThat(refused).isBetween(200, 499);
        tasks.complete(file, "task_decide_level", Map.of("level", "SHORT"));
        save(
                step("/aufgaben/kurzberatung", file, "task_short_counselling")
                        .param("tookPlaceOn", TODAY)
                        .param("form", "PHONE")
                        .param("topics", "HOUSING")
                        .param("note", text("short"))
                        .param("outcome", "CLOSE"));
    }

    private void assessmentAndPlan() throws Exception {
        CaseView file = planCases.atAssessment();
        String base = "/faelle/" + file.number();
        MockHttpServletRequestBuilder assessment =
                step("/aufgaben/assessment", file, CaseManagement.TASK_ASSESSMENT)
                        .param("number", "1")
                        .param("needAreas", "HOUSING")
                        .param("action", "finish");
        for (String field :
                List.of(
                        "strengths",
                        "abilities",
                        "resources",
                        "wishes",
                        "needs",
                        "burdens",
                        "environment")) {
            assessment.param(field, text(field));
        }
        save(assessment);
        shows(base + "/assessment");
        save(
                step("/aufgaben/hilfeplan", file, CaseManagement.TASK_PLAN)
                        .param("number", "1")
                        .param("reviewDate", "2027-02-01")
                        .param("wishes", text("wishes"))
                        .param("goals[0].area", "HOUSING")
                        .param("goals[0].text", text("goal"))
                        .param("goals[0].indicator", text("indicator"))
                        .param("goals[0].targetDate", "2027-03-31")
                        .param("goals[0].measures[0].title", text("title"))
                        .param("goals[0].measures[0].text", text("measure"))
                        .param("goals[0].measures[0].partner", text("partner"))
                        .param("goals[0].measures[0].responsible", "PARTNER")
                        .param("goals[0].measures[0].dueOn", "2026-12-18")
                        .param("action", "finish"));
        shows(base + "/hilfeplan");
        planCases.agree(file);
        save(
                post(base + "/netzwerkkarte/bearbeiten")
                        .param("asOf", TODAY)
                        .param("nodes[0].name", text("node"))
                        .param("nodes[0].note", text("node"))
                        .param("nodes[0].kind", "PERSON")
                        .param("nodes[0].area", "FAMILY")
                        .param("nodes[0].strength", "STRONG")
                        .param("nodes[0].quality", "SUPPORTING")
                        .param("nodes[0].direction", "TO_CLIENT"));
        shows(base + "/netzwerkkarte");
    }

    private void evaluation() throws Exception {
        CaseView file = planCases.atEvaluation(Plans.assessment(), Plans.twoGoals());
        save(
                step("/aufgaben/auswertung", file, CaseManagement.TASK_EVALUATION)
                        .param("clientView", text("view"))
                        .param("overall", text("overall"))
                        .param("goals[0].result", "REACHED")
                        .param("goals[0].helped", text("helped"))
                        .param("goals[1].result", "PARTLY")
                        .param("action", "finish"));
    }

    private void notes() throws Exception {
        String path = path() + "/notizen";
        save(post(path + "/neu").param("kind", "NOTE").param("text", text("note")));
        save(
                post(path + "/neu")
                        .param("kind", "EXPERT_QUESTION")
                        .param("text", text("question"))
                        .param("answer", text("answer"))
                        .param("answeredOn", TODAY));
        save(
                post(path + "/neu")
                        .param("kind", "DANGER")
                        .param("dangerKind", "THREAT")
                        .param("text", text("observed"))
                        .param("done", text("done"))
                        .param("ground", "STGB_34")
                        .param("clientTold", "NOT_YET")
                        .param("disclosedTo", text("disclosed")));
        shows(path);
    }

    private void deadlines() throws Exception {
        UUID id = UUID.randomUUID();
        save(
                post(path() + "/fristen/neu")
                        .param("id", id.toString())
                        .param("kind", "COURT_ACTION")
                        .param("manualReason", "DATE_IN_LETTER")
                        .param("due", "2026-12-28")
                        .param("actor", "CLIENT")
                        .param("letter", text("letter"))
                        .param("responsible", id("beraterin")));
        shows("/fristen/" + id);
        save(
                post("/fristen/" + id + "/entscheiden")
                        .param("version", version("deadline", id))
                        .param("outcome", "MET")
                        .param("way", "DOCUMENT")
                        .param("proofKind", "FAX_REPORT")
                        .param("proofDate", "2026-11-20")
                        .param("keptAt", text("proof")));
    }

    private void decisions() throws Exception {
        UUID id = UUID.randomUUID();
        save(
                facts(post(path() + "/fristen/brief"))
                        .param("id", id.toString())
                        .param("actor", "CLIENT")
                        .param("responsible", id("beraterin"))
                        .param("letter", text("decision-letter"))
                        .param("answers[0].reason", text("left-out"))
                        .param("answers[0].choice", "LEFT_OUT"));
        String path = "/fristen/bescheide/" + id;
        shows(path);
        save(
                facts(post(path + "/korrigieren"))
                        .param("version", version("deadline_decision", id))
                        .param("reason", "TYPING_ERROR")
                        .param("remark", text("remark"))
                        .param("answers[0].reason", text("changed"))
                        .param("answers[0].due", "2026-12-14")
                        .param("answers[0].choice", "CHANGED"));
        shows(path);
        save(
                post(path + "/zuruecknehmen")
                        .param("version", version("deadline_decision", id))
                        .param("reason", text("withdrawal"))
                        .param("proofKind", "WITHDRAWAL_LETTER")
                        .param("proofDate", "2026-11-20")
                        .param("keptAt", text("withdrawal-place")));
        shows(path);
    }

    private static MockHttpServletRequestBuilder facts(MockHttpServletRequestBuilder request) {
        return request.param("rule", "SOCIAL_OBJECTION")
                .param("service", "PZU_MAILBOX")
                .param("serviceDate", "2026-11-20")
                .param("instructions", "CORRECT")
                .param("seat", "RP")
                .param("step", "register")
                .param("answers[0].kind", "SOCIAL_OBJECTION")
                .param("answers[0].calculatedDue", "2026-12-21")
                .param("answers[0].calculatedPrecaution", "");
    }

    private void advocacy() throws Exception {
        CaseView file = CounsellingCases.open(onBehalf, cases);
        String path = "/faelle/" + file.number();
        save(
                post(path + "/interessenvertretung/neu")
                        .param("id", UUID.randomUUID().toString())
                        .param("kind", "OBJECTION_HELP")
                        .param("what", text("what"))
                        .param("towards", text("towards"))
                        .param("dueOn", "2026-12-10"));
        shows(path + "/beratung");
        save(
                step("/aufgaben/interessenvertretung", file, "task_advocacy")
                        .param("result", "SUCCESSFUL")
                        .param("outcome", text("outcome")));
        save(
                post(path + "/sofortmassnahme/neu")
                        .param("kind", "IMMEDIATE_MEASURE")
                        .param("what", text("immediate"))
                        .param("dueOn", "2026-11-24"));
    }

    private void asylum() throws Exception {
        CaseView file = CounsellingCases.open(onBehalf, cases);
        UUID procedure = UUID.randomUUID();
        String tab = "/faelle/" + file.number() + "/asylverfahren";
        save(
                post(tab + "/neu")
                        .param("id", procedure.toString())
                        .param("fileNumber", text("file")));
        save(
                step("/aufgaben/asyl/verfahrensstand", file, "task_record_status")
                        .param("version", "0")
                        .param("stage", "LODGED")
                        .param("lodgedOn", "2026-09-01")
                        .param("elsewhere", "NONE")
                        .param("fileNumber", text("number"))
                        .param("office", text("office"))
                        .param("languages", text("languages"))
                        .param("needs", text("needs"))
                        .param("lawyer", text("lawyer")));
        String one = tab + "/" + procedure;
        save(
                post(one + "/anhoerung/neu")
                        .param("id", UUID.randomUUID().toString())
                        .param("day", "2026-12-14")
                        .param("time", "09:00")
                        .param("place", text("place")));
        save(letter(one + "/gericht", "OTHER_COURT_LETTER"));
        String shown =
                send(letter(one + "/bescheid", "RECOGNITION").param("action", "calculate"))
                        .getContentAsString(StandardCharsets.UTF_8);
        assertThat(shown).contains("FAMILY_REUNIFICATION_NOTICE");
        save(
                recognition(file, shown)
                        .param("answers[0].kind", "FAMILY_REUNIFICATION_NOTICE")
                        .param("answers[0].choice", "LEFT_OUT")
                        .param("answers[0].reason", text("reason")));
        save(post(one + "/ereignis/moeglichkeiten"));
        save(
                step("/aufgaben/asyl/moeglichkeiten", file, "task_check_options")
                        .param("note", text("options")));
        shows(tab);
    }

    private void discrimination() throws Exception {
        CaseView file = CounsellingCases.open(onBehalf, cases);
        UUID discrimination = UUID.randomUUID();
        String tab = "/faelle/" + file.number() + "/diskriminierung";
        save(post(tab).param("id", discrimination.toString()));
        String task = "task_discrimination_talk";
        save(
                incident(step("/aufgaben/diskriminierung/erstgespraech", file, task), "incident.")
                        .param("version", "0")
                        .param("wishes", text("wishes"))
                        .param("judgement", "SUSPECTED"));
        save(
                incident(step("/aufgaben/diskriminierung/tag", file, "task_find_day"), "incident.")
                        .param("incident.version", "0"));
        save(
                incident(post(tab + "/" + discrimination + "/vorfall/neu"), "")
                        .param("sameAnyway", "true"));
        shows(tab);
        save(
                step("/aufgaben/diskriminierung/begleitung", file, "task_accompany")
                        .param("goOn", "false")
                        .param("note", text("accompanied")));
        save(
                step("/aufgaben/diskriminierung/rechtsweg", file, "task_legal_way")
                        .param("later", "true")
                        .param("note", text("legal-way")));
        tasks.complete(file, "task_decide_lads", Map.of("ladsWay", "JOINT_CALL"));
        tasks.complete(file, "task_joint_call", Map.of("jointCall", "ACCEPTED"));
        tasks.complete(file, "task_legal_advice", Map.of("legalAdvice", "TOOK_PLACE"));
        save(
                step("/aufgaben/diskriminierung/antwort", file, "task_lads_answer")
                        .param("answer", "UNCLEAR")
                        .param("note", text("answer")));
    }

    private void consent() throws Exception {
        CaseView file = releases.open();
        String client = file.clients().get(0).toString();
        String tab = "/faelle/" + file.number() + "/einwilligungen";
        ConsentId id = ConsentId.next();
        save(
                post(tab + "/neu")
                        .param("id", id.toString())
                        .param("recipientText", text("recipient"))
                        .param("recipient", releases.lads().toString())
                        .param("purpose", "OTHER")
                        .param("purposeText", text("purpose"))
                        .param("kinds", "INCIDENT")
                        .param("direction", "MUTUAL")
                        .param("persons", client)
                        .param("signatory", "LEGAL_CARER")
                        .param("signatoryName", text("signatory"))
                        .param("language", "fa")
                        .param("interpreter", "RELATIVE")
                        .param("interpreterName", text("interpreter"))
                        .param("consequencesTold", "true")
                        .param("voluntary", "true")
                        .param("proof", "PAPER")
                        .param("proofPlace", text("place"))
                        .param("signedOn", TODAY)
                        .param("validFrom", TODAY)
                        .param("validUntil", "2027-01-31")
                        .param("note", text("consent")));
        String one = tab + "/" + id;
        save(
                post(one + "/einschraenken")
                        .param("version", "0")
                        .param("kinds", "INCIDENT")
                        .param("persons", client)
                        .param("validUntil", "2026-12-31")
                        .param("proofPlace", text("elsewhere"))
                        .param("note", text("narrowed")));
        shows(one);
        save(
                post(one + "/widerrufen")
                        .param("declaredOn", TODAY)
                        .param("withdrawalNote", text("withdrawn")));
        save(
                post(tab + "/vollmacht/neu")
                        .param("id", UUID.randomUUID().toString())
                        .param("client", client)
                        .param("holder", text("holder"))
                        .param("towards", text("authority"))
                        .param("scopes", "OTHER")
                        .param("signatory", "LEGAL_CARER")
                        .param("signatoryName", text("carer"))
                        .param("signedOn", TODAY)
                        .param("validUntil", "2027-01-31")
                        .param("note", text("power")));
        shows(tab);
    }

    private static MockHttpServletRequestBuilder incident(
            MockHttpServletRequestBuilder request, String prefix) {
        return request.param(prefix + "id", UUID.randomUUID().toString())
                .param(prefix + "dayKnown", "UNKNOWN")
                .param(prefix + "firstOn", TODAY)
                .param(prefix + "area", "HOUSING")
                .param(prefix + "grounds", "RACISM")
                .param(prefix + "place", "07315")
                .param(prefix + "institution", "PRIVATE_LANDLORD")
                .param(prefix + "what", text(prefix + "what"))
                .param(prefix + "where", text(prefix + "where"))
                .param(prefix + "who", text(prefix + "who"))
                .param(prefix + "evidence", text(prefix + "evidence"));
    }

    /** What arrived is opened at once: the address of its page carries its task. */
    private MockHttpServletRequestBuilder letter(String arrived, String kind) throws Exception {
        String page = save(post(arrived));
        return facts(
                post(page.substring(0, page.indexOf('?')))
                        .param("taskId", page.substring(page.indexOf('=') + 1)),
                kind);
    }

    private MockHttpServletRequestBuilder recognition(CaseView file, String shown) {
        Matcher due =
                Pattern.compile("answers\\[0]\\.calculatedDue\" value=\"([0-9-]+)\"")
                        .matcher(shown);
        assertThat(due.find()).isTrue();
        return facts(step("/aufgaben/asyl/bescheid", file, "task_record_decision"), "RECOGNITION")
                .param("answers[0].calculatedDue", due.group(1));
    }

    private static MockHttpServletRequestBuilder facts(
            MockHttpServletRequestBuilder request, String kind) {
        return request.param("kind", kind)
                .param("letterId", UUID.randomUUID().toString())
                .param("lodgedOn", "2026-09-01")
                .param("service", "PZU_MAILBOX")
                .param("serviceDate", "2026-11-20")
                .param("reference", text("reference"))
                .param("note", text("letter"));
    }

    /** The token that opens a calendar, after it was used; the calendar holds nothing typed. */
    private String calendarToken() throws Exception {
        Matcher address =
                Pattern.compile("/kalender/([A-Za-z0-9_-]{43})\\.ics")
                        .matcher(send(post("/konto/kalender")).getContentAsString());
        assertThat(address.find()).isTrue();
        String calendar =
                mvc.perform(get(address.group())).andReturn().getResponse().getContentAsString();
        assertThat(calendar).contains("BEGIN:VEVENT").doesNotContainIgnoringCase(CANARY);
        return address.group(1);
    }

    private void searches() throws Exception {
        send(post("/suche").param("q", CANARY));
        send(post("/personen").param("name", CANARY).param("phone", PHONE));
        send(post("/aufgaben/suche").param("text", CANARY));
        send(post(path() + "/personen/neu").param("name", CANARY).param("phone", PHONE));
    }

    /** Text where none belongs, and text that no database takes. */
    private void hostile() throws Exception {
        for (String hostile : List.of(CANARY, CANARY + "\0", CANARY.repeat(2_000))) {
            for (String field :
                    List.of(
                            "note",
                            "alias",
                            "topics",
                            "tookPlaceOn",
                            "form",
                            "language",
                            "durationMinutes",
                            "siteId",
                            "submission",
                            "caseNumber",
                            "known",
                            "unknown",
                            CANARY)) {
                MockHttpServletRequestBuilder request =
                        post("/kontakte/neu").param("person", "ALIAS").param(field, hostile);
                assertThat(send(request).getStatus()).as(field).isLessThan(500);
            }
            for (String path :
                    List.of("/personen/neu", path() + "/notizen/neu", path() + "/fristen/neu")) {
                MockHttpServletRequestBuilder request = post(path);
                for (String field : List.of("kind", "text", "due", "letter", "birthDate", "id")) {
                    request.param(field, hostile);
                }
                assertThat(send(request).getStatus()).as(path).isLessThan(500);
            }
        }
    }

    private static MockHttpServletRequestBuilder intake(UUID id) {
        return post("/kontakte/neu")
                .param("submission", id.toString())
                .param("siteId", MAINZ)
                .param("topics", "HOUSING")
                .param("form", "PHONE")
                .param("tookPlaceOn", TODAY)
                .param("note", text("note"));
    }

    private static MockHttpServletRequestBuilder client(MockHttpServletRequestBuilder request) {
        return request.param("alias", text("alias"))
                .param("givenName", text("given"))
                .param("familyName", text("family"))
                .param("birthDate", "1991-03-02")
                .param("phone", PHONE)
                .param("email", CANARY + "@example.org")
                .param("address", text("address"))
                .param("safeContact", text("safe"))
                .param("interpreter", "VOLUNTEER")
                .param("interpreterName", text("interpreter"))
                .param("residenceStatus", "TOLERATED")
                .param("notes", text("notes"))
                .param("somebodyElse", "true");
    }

    private MockHttpServletRequestBuilder step(String path, CaseView file, String element) {
        return post(path).param("taskId", tasks.one(file, element).getId());
    }

    /** A new case. */
    private String path() {
        return "/faelle/" + CounsellingCases.open(onBehalf, cases).number();
    }

    /** Each field says another thing, so that no two of them can hide one another. */
    private static String text(String field) {
        return CANARY + field;
    }

    private static String id(String username) {
        return UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private String version(String table, UUID id) {
        return everything
                .sql("select version::text from public." + table + " where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private String save(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse response = send(request);
        assertThat(response.getStatus())
                .as("%s", response.getContentAsString(StandardCharsets.UTF_8))
                .isBetween(300, 399);
        return response.getRedirectedUrl();
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        MvcResult result = mvc.perform(request.with(user("beraterin")).with(csrf())).andReturn();
        remember(result);
        return result.getResponse();
    }

    /** The text is kept, so that it could have been found. */
    private void shows(String path) throws Exception {
        assertThat(send(get(path)).getContentAsString(StandardCharsets.UTF_8))
                .as(path)
                .contains(CANARY);
    }

    /** The tables that hold the text in a column of whatever type, as text or as bytes. */
    private List<String> tablesWith(String text) {
        List<String> tables =
                everything
                        .sql(
                                "select format('%I.%I', table_schema, table_name) from"
                                        + " information_schema.tables where table_type = 'BASE"
                                        + " TABLE' and table_schema not in ('pg_catalog',"
                                        + " 'information_schema')")
                        .query(String.class)
                        .list();
        assertThat(tables).contains("public.contact", "public.client", "camunda.act_ru_variable");
        return tables.stream().filter(table -> rowsWith(table, text) > 0).toList();
    }

    private long rowsWith(String table, String text) {
        String bytes = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        return everything
                .sql(
                        "select count(*) from "
                                + table
                                + " one where position(lower(:text) in lower(one::text)) > 0 or"
                                + " position(:bytes in one::text) > 0")
                .param("text", text)
                .param("bytes", bytes)
                .query(Long.class)
                .single();
    }
}
