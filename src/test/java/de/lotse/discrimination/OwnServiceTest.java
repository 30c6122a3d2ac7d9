package de.lotse.discrimination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseId;
import de.lotse.casefile.CaseNotes;
import de.lotse.casefile.CaseSecrecy;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.NoteContent;
import de.lotse.deadline.DeadlineQuery;
import de.lotse.deadline.DeadlineRegister;
import de.lotse.deadline.DeadlineView;
import de.lotse.discrimination.process.TestDiscriminations;
import de.lotse.security.OnBehalf;
import de.lotse.security.ScopedTransactions;
import de.lotse.security.SignedIn;
import de.lotse.security.StaffId;
import de.lotse.security.TenantId;
import de.lotse.testing.IntegrationTest;
import de.lotse.web.ForbiddenException;
import de.lotse.workflow.EngineCalls;
import de.lotse.worklist.WorkItem;
import de.lotse.worklist.WorkItems;
import de.lotse.worklist.WorkListFilter;
import de.lotse.worklist.WorkListView;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A case that means the own service (§ 4.3.1): for those who lead it and for the colleagues who are
 * named it exists on no page, in no list, in no search, and in none of their tasks.
 */
class OwnServiceTest extends IntegrationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final TenantId CARITAS = TenantId.of("c0000000-0000-4000-8000-000000000001");
    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

    @Autowired private MockMvc web;
    @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;
    @Autowired private TestDiscriminations cases;
    @Autowired private CaseSecrecy secrecy;
    @Autowired private CaseFiles files;
    @Autowired private CaseNotes notes;
    @Autowired private WorkItems items;
    @Autowired private TaskService tasks;
    @Autowired private EngineCalls engine;
    @Autowired private DeadlineRegister register;
    @Autowired private SignedIn signedIn;
    @Autowired private ScopedTransactions transactions;
    @Autowired private OnBehalf onBehalf;
    @Autowired private JdbcClient jdbc;

    private final String alias = "Geheim" + UUID.randomUUID().toString().substring(0, 8);
    private final String named = "benannt-" + UUID.randomUUID();
    private StaffId colleague;
    private CaseView file;
    private DiscriminationCaseId discrimination;

    @BeforeEach
    void aColleagueIsMeant() {
        colleague = colleague();
        file = cases.open(alias);
        cases.run(() -> notes.add(file.id(), new NoteContent.Note(alias + " Notiz")));
        cases.complete(file, "task_first_talk", Map.of());
        discrimination = cases.takeUp(file);
        cases.talk(
                file,
                TestDiscriminations.on(TODAY, "WORKING_CONDITIONS", "WELFARE_ORGANISATION"),
                true,
                Set.of(colleague));
    }

    @AfterEach
    void closeTheAccount() {
        transactions.write(
                CARITAS,
                () ->
                        jdbc.sql("update staff set active = false where username = ?")
                                .param(named)
                                .update());
    }

    @Test
    void noRouteShowsItToThoseWhoLeadOrWhoAreNamed() throws Exception {
        SoftAssertions softly = new SoftAssertions();
        List<String> ids = ids();
        assertThat(ids).hasSizeGreaterThan(5);
        for (String path : routes()) {
            for (String address : addresses(path, ids)) {
                for (String person : List.of("leitung", named)) {
                    check(softly, person, path, address);
                }
            }
        }
        softly.assertAll();
    }

    private void check(SoftAssertions softly, String person, String path, String address)
            throws Exception {
        MockHttpServletResponse answer =
                web.perform(get(address).with(user(person))).andReturn().getResponse();
        String asked = person + " " + address;
        softly.assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .as(asked)
                .doesNotContain(alias)
                .doesNotContain(file.number() + "<");
        softly.assertThat(answer.getStatus()).as(asked).isLessThan(500);
        if (path.startsWith("/faelle/{")) {
            softly.assertThat(answer.getStatus()).as(asked).isIn(400, 403, 404);
        }
    }

    @Test
    void theSearchFindsNeitherNumberNorName() throws Exception {
        for (String person : List.of("leitung", named)) {
            for (String words : List.of(file.number().toString(), alias)) {
                MockHttpServletResponse answer =
                        web.perform(
                                        post("/suche")
                                                .param("q", words)
                                                .with(csrf())
                                                .with(user(person)))
                                .andReturn()
                                .getResponse();
                assertThat(answer.getRedirectedUrl()).as("%s %s", person, words).isNull();
                assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                        .doesNotContain(
                                "/faelle/" + file.number(), "/personen/" + file.clients().get(0));
            }
        }
    }

    @Test
    void noGroupFindsItsTasksNeitherHereNorInTasklist() {
        assertThat(groups()).isEmpty();
        assertThat(cases.tasks(file)).contains("task_decide_lads", "task_accompany");
        for (String person : List.of("leitung", named)) {
            assertThat(worklist(person)).as(person).isEmpty();
        }
        assertThat(worklist("beraterin")).isNotEmpty();
    }

    @Test
    void stepsOfItsReferralsAndThoseThatTimeBringsAreForNoGroup() {
        cases.complete(file, "task_decide_lads", Map.of("ladsWay", "HANDOVER"));
        assertThat(cases.tasks(file)).contains("task_choose_service");
        assertThat(groups()).isEmpty();

        cases.chooseAddressOfLads(file);
        cases.complete(file, "task_decide_lads", Map.of("ladsWay", "JOINT_CALL"));
        cases.complete(file, "task_joint_call", Map.of("jointCall", "ACCEPTED"));
        cases.complete(file, "task_legal_advice", Map.of("legalAdvice", "TOOK_PLACE"));
        cases.fireTimer(file, "timer_answer_due");

        assertThat(cases.tasks(file)).contains("task_remind_lads");
        assertThat(groups()).isEmpty();
        for (String person : List.of("leitung", named)) {
            assertThat(worklist(person)).as(person).isEmpty();
        }
    }

    @Test
    void noRouteShowsWhatItsReferralsBring() throws Exception {
        cases.complete(file, "task_decide_lads", Map.of("ladsWay", "HANDOVER"));
        List<String> routes =
                routes().stream().filter(path -> path.contains("verweisung")).toList();
        assertThat(routes).hasSizeGreaterThan(5);
        SoftAssertions softly = new SoftAssertions();
        List<String> ids = ids();
        for (String path : routes) {
            for (String address : addresses(path, ids)) {
                for (String person : List.of("leitung", named)) {
                    check(softly, person, path, address);
                }
            }
        }
        softly.assertAll();
    }

    @Test
    void itsDeadlinesAreInNoListOfTheirs() {
        for (String person : List.of("leitung", named)) {
            assertThat(deadlines(person)).as(person).noneMatch(file.id()::equals);
        }
        assertThat(deadlines("beraterin")).contains(file.id());
    }

    @Test
    void whoIsResponsibleSeesItAndIsToldThatItIsSecret() throws Exception {
        web.perform(get("/faelle/" + file.number() + "/diskriminierung").with(user("beraterin")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("vertraulich")));
    }

    @Test
    void theAdviserHerselfCannotBeNamedAndWhoIsNamedDoesNotTakeItOver() {
        StaffId adviser = TestDiscriminations.staff("beraterin");
        assertThatThrownBy(() -> cases.run(() -> secrecy.keep(file.id(), Set.of(adviser))))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(
                        () ->
                                cases.run(
                                        () ->
                                                files.assign(
                                                        file.id(),
                                                        colleague,
                                                        null,
                                                        files.require(file.id()).version())))
                .isInstanceOf(ForbiddenException.class);
    }

    private List<String> groups() {
        return cases.asAdviser(
                () ->
                        engine.call(
                                () ->
                                        tasks
                                                .createTaskQuery()
                                                .processInstanceBusinessKey(file.id().toString())
                                                .list()
                                                .stream()
                                                .flatMap(
                                                        task ->
                                                                tasks
                                                                        .getIdentityLinksForTask(
                                                                                task.getId())
                                                                        .stream())
                                                .map(IdentityLink::getGroupId)
                                                .filter(Objects::nonNull)
                                                .toList()));
    }

    private List<WorkItem> worklist(String person) {
        return onBehalf.call(
                person,
                () ->
                        WorkListView.of(signedIn.require()).stream()
                                .map(
                                        view ->
                                                WorkListFilter.of(signedIn.require())
                                                        .with(view)
                                                        .with(file.number()))
                                .flatMap(
                                        filter ->
                                                items
                                                        .find(signedIn.require(), filter, null, 50)
                                                        .items()
                                                        .stream())
                                .toList());
    }

    private List<CaseId> deadlines(String person) {
        return onBehalf.call(
                person,
                () ->
                        register
                                .find(new DeadlineQuery(false, false, false, null, null), 500)
                                .stream()
                                .map(DeadlineView::caseId)
                                .toList());
    }

    private List<String> routes() {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(one -> one.getValue().getBeanType().getName().startsWith("de.lotse."))
                .filter(
                        one ->
                                one.getKey()
                                        .getMethodsCondition()
                                        .getMethods()
                                        .contains(RequestMethod.GET))
                .flatMap(one -> one.getKey().getPatternValues().stream())
                .filter(path -> !path.startsWith("/kalender/"))
                .sorted()
                .toList();
    }

    private Set<String> addresses(String path, List<String> ids) {
        if (path.startsWith("/aufgaben/") && !VARIABLE.matcher(path).find()) {
            return ids.stream().map(id -> path + "?taskId=" + id).collect(Collectors.toSet());
        }
        String numbered =
                path.replaceAll("\\{(caseNumber|number|fallnummer)}", file.number().toString());
        return ids.stream()
                .map(id -> VARIABLE.matcher(numbered).replaceAll(id))
                .collect(Collectors.toSet());
    }

    /** One id of each kind of thing that belongs to the case, and the case's own. */
    private List<String> ids() {
        Set<String> ids =
                new TreeSet<>(
                        Set.of(
                                file.id().toString(),
                                file.number().toString(),
                                discrimination.toString()));
        for (String query :
                List.of(
                        "select client_id::text from case_client where case_id = :case",
                        "select id::text from case_note where case_id = :case",
                        "select id::text from deadline where case_id = :case",
                        "select id::text from deadline_decision where case_id = :case",
                        "select id::text from discrimination_incident where case_id = :case",
                        "select id::text from referral where case_id = :case",
                        "select task_id from work_item where case_id = :case")) {
            ids.addAll(
                    transactions.read(
                            CARITAS,
                            () ->
                                    jdbc.sql(query + " limit 2")
                                            .param("case", file.id().value())
                                            .query(String.class)
                                            .list()));
        }
        return List.copyOf(ids);
    }

    private StaffId colleague() {
        UUID id = UUID.randomUUID();
        transactions.write(
                CARITAS,
                () -> {
                    jdbc.sql(
                                    "insert into staff (id, tenant_id, username, display_name,"
                                            + " password_hash) values (?, ?, ?, 'Benannte', '-')")
                            .params(id, CARITAS.value(), named)
                            .update();
                    jdbc.sql(
                                    "insert into staff_site (staff_id, tenant_id, site_id) values (?, ?, ?)")
                            .params(id, CARITAS.value(), TestDiscriminations.MAINZ)
                            .update();
                    return jdbc.sql(
                                    "insert into staff_role (staff_id, tenant_id, role) values (?, ?,"
                                            + " 'ADVISER')")
                            .params(id, CARITAS.value())
                            .update();
                });
        return new StaffId(id);
    }
}
