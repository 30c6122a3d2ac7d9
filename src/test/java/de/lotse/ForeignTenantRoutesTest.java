package de.lotse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseNotes;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.ClientDetails;
import de.lotse.casefile.ClientId;
import de.lotse.casefile.Clients;
import de.lotse.casefile.NewCase;
import de.lotse.casefile.NoteContent;
import de.lotse.casefile.Requester;
import de.lotse.directory.Topic;
import de.lotse.security.OnBehalf;
import de.lotse.security.Purpose;
import de.lotse.security.ScopedTransactions;
import de.lotse.security.StaffAccounts;
import de.lotse.security.TenantId;
import de.lotse.testing.IntegrationTest;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route of ours, asked by every role of a foreign Träger and of the installation for the
 * cases, persons, tasks and deadlines of another: never data, and nothing is changed.
 */
class ForeignTenantRoutesTest extends IntegrationTest {

    private static final TenantId CARITAS = TenantId.of("c0000000-0000-4000-8000-000000000001");
    private static final TenantId DIAKONIE = TenantId.of("d0000000-0000-4000-8000-000000000001");
    private static final UUID MAINZ = UUID.fromString("c0000000-0000-4000-8000-0000000000a1");
    private static final UUID LUDWIGSHAFEN =
            UUID.fromString("d0000000-0000-4000-8000-0000000000a1");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

    /** What a person of another Träger may be told: no, not here, or that the question was bad. */
    private static final Set<Integer> REFUSALS = Set.of(400, 403, 404, 405, 415);

    /** The administration, and removing one's own saved view where there is none. */
    private static final Set<String> NOT_OF_A_CASE = Set.of("/verwaltung/", "/aufgaben/ansichten/");

    @Autowired private MockMvc web;
    @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;
    @Autowired private CaseFiles files;
    @Autowired private Clients clients;
    @Autowired private CaseNotes notes;
    @Autowired private OnBehalf onBehalf;
    @Autowired private StaffAccounts accounts;
    @Autowired private ScopedTransactions transactions;
    @Autowired private JdbcClient jdbc;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String leitung = "leitung-" + UUID.randomUUID();
    private final String admin = "admin-" + UUID.randomUUID();
    private CaseView file;

    @BeforeEach
    void createWhatNobodyElseMaySee() {
        foreigner(leitung, "SUPERVISOR");
        foreigner(admin, "ADMIN");
        file =
                onBehalf.call(
                        "beraterin",
                        () -> {
                            ClientId client =
                                    clients.create(MAINZ, ClientDetails.ofAlias("Alias" + mark));
                            return files.open(
                                    new NewCase(
                                            MAINZ,
                                            accounts.findByUsername("beraterin").orElseThrow().id(),
                                            List.of(client),
                                            Set.of(Topic.HOUSING),
                                            Requester.CLIENT,
                                            TODAY));
                        });
        onBehalf.run("beraterin", () -> notes.add(file.id(), new NoteContent.Note("Notiz" + mark)));
    }

    @AfterEach
    void closeTheForeigners() {
        transactions.write(
                DIAKONIE,
                () ->
                        jdbc.sql("update staff set active = false where username in (?, ?)")
                                .params(leitung, admin)
                                .update());
    }

    @Test
    void noRouteOfACaseAnswersAForeignTraegerOrTheInstallation() {
        List<Route> routes = routes();
        assertThat(routes).hasSizeGreaterThan(30);
        List<String> ids = ids();
        assertThat(ids).hasSizeGreaterThan(3);
        String before = state();
        SoftAssertions softly = new SoftAssertions();
        for (String username : List.of("fremd", leitung, admin, "prozess", "liga", "betrieb")) {
            for (Route route : routes) {
                for (String address : addresses(route.path(), ids)) {
                    check(softly, username, route, address);
                }
            }
        }
        softly.assertAll();
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void whoIsNotSignedInIsSentToTheSignIn() throws Exception {
        for (Route route : routes()) {
            String address = VARIABLE.matcher(route.path()).replaceAll(file.number().toString());
            if (Set.of("/login", "/einrichtung", "/error").contains(address)
                    || address.startsWith("/kalender/")) {
                continue;
            }
            MockHttpServletResponse response =
                    web.perform(request(route.method(), address).with(csrf()))
                            .andReturn()
                            .getResponse();
            assertThat(response.getStatus()).as("%s", route).isIn(302, 401);
            assertThat(response.getContentAsString()).doesNotContain(mark);
        }
    }

    private void check(SoftAssertions softly, String username, Route route, String address) {
        MockHttpServletResponse response = perform(username, route, address);
        String asked = username + " " + route.method() + " " + address;
        softly.assertThat(body(response))
                .as(asked)
                .doesNotContain("Alias" + mark, "Notiz" + mark)
                .doesNotContain(file.number().toString() + "<");
        softly.assertThat(response.getStatus()).as(asked).isLessThan(500);
        boolean ofACase =
                VARIABLE.matcher(route.path()).find()
                        && NOT_OF_A_CASE.stream().noneMatch(route.path()::startsWith);
        if (ofACase) {
            softly.assertThat(response.getStatus()).as(asked).isIn(REFUSALS);
        }
    }

    private MockHttpServletResponse perform(String username, Route route, String address) {
        try {
            return web.perform(request(route.method(), address).with(csrf()).with(user(username)))
                    .andReturn()
                    .getResponse();
        } catch (Exception failed) {
            throw new AssertionError(username + " " + route + " " + address, failed);
        }
    }

    private static String body(MockHttpServletResponse response) {
        try {
            return response.getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The address with each id that exists at the other Träger. */
    private List<String> addresses(String path, List<String> ids) {
        if (path.startsWith("/aufgaben/") && !VARIABLE.matcher(path).find()) {
            return ids.stream().map(id -> path + "?taskId=" + id).toList();
        }
        if (!VARIABLE.matcher(path).find()) {
            return List.of(path);
        }
        Set<String> addresses = new TreeSet<>();
        for (String id : ids) {
            String withNumber =
                    path.replaceAll("\\{(caseNumber|number|fallnummer)}", file.number().toString());
            addresses.add(VARIABLE.matcher(withNumber).replaceAll(id));
        }
        return List.copyOf(addresses);
    }

    private List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        for (Map.Entry<RequestMappingInfo, HandlerMethod> mapping :
                requestMappingHandlerMapping.getHandlerMethods().entrySet()) {
            if (!mapping.getValue().getBeanType().getName().startsWith("de.lotse.")) {
                continue;
            }
            Set<RequestMethod> methods = mapping.getKey().getMethodsCondition().getMethods();
            for (String path : mapping.getKey().getPatternValues()) {
                for (RequestMethod method : methods) {
                    routes.add(new Route(HttpMethod.valueOf(method.name()), path));
                }
            }
        }
        return routes;
    }

    /** One id of each kind of thing that belongs to the case, and the case's own. */
    private List<String> ids() {
        Set<String> ids = new TreeSet<>(Set.of(file.id().toString(), file.number().toString()));
        for (String query :
                List.of(
                        "select client_id::text from case_client where case_id = :case",
                        "select id::text from case_note where case_id = :case",
                        "select id::text from deadline where case_id = :case",
                        "select id_ from camunda.act_ru_task where proc_inst_id_ in (select id_ from"
                                + " camunda.act_ru_execution where business_key_ = :case::text)")) {
            ids.addAll(
                    transactions.read(
                            CARITAS,
                            () ->
                                    jdbc.sql(query + " limit 1")
                                            .param("case", file.id().value())
                                            .query(String.class)
                                            .list()));
        }
        return List.copyOf(ids);
    }

    /** What must not change: everything recorded about the case, reads included. */
    private String state() {
        return transactions.read(
                CARITAS,
                () ->
                        jdbc.sql(
                                        "select (select version from case_file where id = :case) || '/'"
                                                + " || (select count(*) from audit_entry where case_id ="
                                                + " :case) || '/' || (select count(*) from case_note"
                                                + " where case_id = :case)")
                                .param("case", file.id().value())
                                .query(String.class)
                                .single());
    }

    private void foreigner(String username, String role) {
        UUID id = UUID.randomUUID();
        transactions.write(
                Purpose.OPERATION,
                () -> {
                    jdbc.sql(
                                    "insert into staff (id, tenant_id, username, display_name,"
                                            + " password_hash) values (?, ?, ?, 'Fremde', '-')")
                            .params(id, DIAKONIE.value(), username)
                            .update();
                    jdbc.sql(
                                    "insert into staff_site (staff_id, tenant_id, site_id) values (?, ?, ?)")
                            .params(id, DIAKONIE.value(), LUDWIGSHAFEN)
                            .update();
                    return jdbc.sql(
                                    "insert into staff_role (staff_id, tenant_id, role) values (?, ?,"
                                            + " ?)")
                            .params(id, DIAKONIE.value(), role)
                            .update();
                });
    }

    private record Route(HttpMethod method, String path) {}
}
