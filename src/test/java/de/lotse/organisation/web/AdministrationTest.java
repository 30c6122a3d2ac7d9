package de.lotse.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import de.lotse.organisation.Association;
import de.lotse.organisation.HandedOutPassword;
import de.lotse.organisation.InstallationAdministration;
import de.lotse.security.ScopedTransactions;
import de.lotse.security.StaffAccount;
import de.lotse.security.StaffAccounts;
import de.lotse.security.TenantId;
import de.lotse.testing.IntegrationTest;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The administration of a Träger of its own, over its pages. */
class AdministrationTest extends IntegrationTest {

    private static final String STAFF = "/verwaltung/personal";
    private static final String SITES = "/verwaltung/standorte";
    private static final String PASSWORD = "drei kluge worte 7";

    @Autowired private MockMvc web;
    @Autowired private InstallationAdministration installation;
    @Autowired private StaffAccounts accounts;
    @Autowired private ScopedTransactions transactions;
    @Autowired private JdbcClient jdbc;

    private final String suffix = UUID.randomUUID().toString().substring(0, 8);
    private final String admin = "admin-" + suffix;
    private HandedOutPassword handedOut;
    private TenantId tenant;
    private UUID site;

    @BeforeEach
    void createTenantWithASite() throws Exception {
        handedOut =
                installation.createTenant("Träger " + suffix, Association.AWO, admin, "Alex Admin");
        tenant = account(admin).tenant();
        transactions.write(
                tenant,
                () ->
                        jdbc.sql(
                                        "update staff set initial_password_until = null where username = ?")
                                .param(admin)
                                .update());
        send(SITES + "/neu", "name", "Dienst " + suffix, "code", code(), "districtCode", "07319");
        site =
                transactions.read(
                        tenant, () -> jdbc.sql("select id from site").query(UUID.class).single());
    }

    @Test
    void everyPageOpens() throws Exception {
        assertThat(open(SITES).getContentAsString()).contains("Dienst " + suffix, "Worms");
        assertThat(open(SITES + "/neu").getStatus()).isEqualTo(200);
        assertThat(open(SITES + "/" + site).getContentAsString()).contains("Worms");
        assertThat(open(STAFF).getContentAsString()).contains("Alex Admin");
        assertThat(open(STAFF + "/neu").getContentAsString()).contains("Tigrinya", "Urdu");
        assertThat(open(STAFF + "/" + id(admin)).getContentAsString()).contains("Alex Admin");
        assertThat(open("/verwaltung/protokoll").getContentAsString())
                .contains("Standort angelegt");
        assertThat(open("/konto").getContentAsString()).contains("Alex Admin");
        assertThat(open("/konto/kennwort").getStatus()).isEqualTo(200);
    }

    @Test
    void aPersonIsCreatedAndSignsInWithThePasswordThatIsShownOnce() throws Exception {
        String username = "neu-" + suffix;
        String page = create(username).getContentAsString();
        String password = page.replaceAll("(?s).*<dd class=\"l-number l-strong\">([^<]+)<.*", "$1");
        assertThat(password).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}");
        assertThat(open(STAFF).getContentAsString()).doesNotContain(password);

        Cookie session = signIn(username, password);
        assertThat(get("/aufgaben", session).getRedirectedUrl()).isEqualTo("/konto/kennwort");
        MockHttpServletResponse changed =
                web.perform(
                                with(
                                                "/konto/kennwort",
                                                "oldPassword",
                                                password,
                                                "newPassword",
                                                PASSWORD,
                                                "repeated",
                                                PASSWORD)
                                        .cookie(session))
                        .andReturn()
                        .getResponse();
        assertThat(changed.getRedirectedUrl()).isEqualTo("/konto");
        assertThat(get("/konto", session).getStatus()).isEqualTo(200);
        assertThat(signIn(username, PASSWORD)).isNotNull();
    }

    @Test
    void languagesAndQualificationsAreKept() throws Exception {
        String username = "sprachen-" + suffix;
        create(username, "languages", "ti", "otherLanguages", "wo", "qualifications", "TRAUMA");
        assertThat(open(STAFF + "/" + id(username)).getContentAsString())
                .containsPattern("value=\"ti\" checked")
                .containsPattern("value=\"wo\" checked")
                .containsPattern("value=\"TRAUMA\" checked");
    }

    @ParameterizedTest
    @CsvSource({
        "username, '', Bitte füllen Sie dieses Feld aus.",
        "username, AB, Diese Angabe hat nicht die richtige Form.",
        "username, beraterin, Diesen Benutzernamen gibt es schon.",
        "displayName, '', Bitte füllen Sie dieses Feld aus.",
        "email, keine, Das ist keine gültige E-Mail-Adresse.",
        "roles, OPERATOR, Bitte wählen Sie nur aus den angebotenen Aufgabenbereichen.",
        "roles, KAISER, Bitte wählen Sie nur aus den angebotenen Möglichkeiten.",
        "siteIds, '', Für Beratung und Leitung wählen Sie bitte mindestens einen Standort.",
        "siteIds, c0000000-0000-4000-8000-0000000000a1, Bitte wählen Sie nur Standorte aus der Liste.",
        "siteIds, x, Bitte wählen Sie nur aus den angebotenen Möglichkeiten.",
        "languages, xx, Bitte wählen Sie nur Sprachen aus der Liste."
    })
    void whatIsWrongIsSaidAtItsField(String field, String value, String message) throws Exception {
        MockHttpServletResponse response = create("falsch-" + suffix, field, value);
        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentAsString()).contains(message);
        assertThat(accounts.findByUsername("falsch-" + suffix)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<script>alert(1)</script>", "\u202Eشخص 👩‍⚖️", "O'Neill; drop table staff"})
    void strangeNamesAreTextOnly(String name) throws Exception {
        String username = "name-" + suffix;
        create(username, "displayName", name);
        assertThat(account(username).displayName()).isEqualTo(name);
        assertThat(open(STAFF).getContentAsString()).doesNotContain("<script>alert");
    }

    @Test
    void tooLongIsRefusedAndWhatWasTypedStays() throws Exception {
        String name = "n".repeat(201);
        MockHttpServletResponse response = create("lang-" + suffix, "displayName", name);
        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentAsString()).contains(name);
    }

    @Test
    void aStaleChangeShowsBothVersions() throws Exception {
        String username = "alt-" + suffix;
        create(username);
        String path = STAFF + "/" + id(username);
        assertThat(change(path, username, "Erste Fassung", "0").getStatus()).isEqualTo(302);

        MockHttpServletResponse stale = change(path, username, "Zweite Fassung", "0");
        assertThat(stale.getStatus()).isEqualTo(409);
        assertThat(stale.getContentAsString()).contains("Erste Fassung", "Zweite Fassung");
        assertThat(account(username).displayName()).isEqualTo("Erste Fassung");
    }

    @Test
    void nobodyTakesTheAdministrationFromOneself() throws Exception {
        String own = STAFF + "/" + id(admin);
        send(own + "/schliessen");
        assertThat(account(admin).active()).isTrue();
        MockHttpServletResponse response =
                send(
                        own,
                        "username",
                        admin,
                        "displayName",
                        "Alex",
                        "roles",
                        "ADVISER",
                        "siteIds",
                        site.toString(),
                        "version",
                        version(admin));
        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentAsString())
                .contains("Diesen Aufgabenbereich können Sie sich nicht selbst nehmen.");
    }

    @Test
    void whoIsClosedIsSignedOutAtOnce() throws Exception {
        String username = "zu-" + suffix;
        create(username);
        transactions.write(
                tenant,
                () ->
                        jdbc.sql(
                                        "update staff set initial_password_until = null,"
                                                + " password_hash = (select password_hash from staff"
                                                + " where username = ?) where username = ?")
                                .params(admin, username)
                                .update());
        Cookie session = signIn(username, handedOut.password());
        assertThat(get("/konto", session).getStatus()).isEqualTo(200);
        send(STAFF + "/" + id(username) + "/schliessen");
        assertThat(get("/konto", session).getStatus()).isEqualTo(302);
        send(STAFF + "/" + id(username) + "/oeffnen");
        assertThat(account(username).active()).isTrue();
    }

    @Test
    void absencesAreRecordedAndRemoved() throws Exception {
        String path = STAFF + "/" + id(admin) + "/abwesenheiten";
        assertThat(send(path, "firstDay", "2026-12-01", "lastDay", "2026-12-04").getStatus())
                .isEqualTo(302);
        assertThat(open("/konto").getContentAsString()).contains("Di, 01.12.2026");
        assertThat(
                        send(path, "firstDay", "2026-12-04", "lastDay", "2026-12-05")
                                .getContentAsString())
                .contains("In dieser Zeit ist schon eine Abwesenheit eingetragen.");
        assertThat(
                        send(path, "firstDay", "2027-01-05", "lastDay", "2027-01-04")
                                .getContentAsString())
                .contains("Der letzte Tag liegt vor dem ersten.");
        assertThat(send(path, "firstDay", "gestern", "lastDay", "").getStatus()).isEqualTo(400);
        UUID absence =
                transactions.read(
                        tenant,
                        () -> jdbc.sql("select id from staff_absence").query(UUID.class).single());
        assertThat(send("/konto/abwesenheiten/" + absence + "/entfernen").getStatus())
                .isEqualTo(302);
        assertThat(open("/konto").getContentAsString()).contains("Keine Abwesenheit eingetragen.");
    }

    @Test
    void aDeputyOfAnotherTenantIsRefused() throws Exception {
        MockHttpServletResponse response =
                send(
                        "/konto/abwesenheiten",
                        "firstDay",
                        "2026-12-01",
                        "lastDay",
                        "2026-12-04",
                        "deputyId",
                        id("beraterin").toString());
        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentAsString())
                .contains("Bitte wählen Sie die Vertretung aus der Liste.");
    }

    @ParameterizedTest
    @CsvSource({
        "code, mz, Diese Angabe hat nicht die richtige Form.",
        "code, MZ, Dieses Kürzel ist schon vergeben.",
        "districtCode, 99999, Bitte wählen Sie einen Landkreis oder eine kreisfreie Stadt",
        "name, '', Bitte füllen Sie dieses Feld aus.",
        "phone, 123456789012345678901234567890123456789012345678901, 50 Zeichen"
    })
    void aSiteIsChecked(String field, String value, String message) throws Exception {
        MockHttpServletRequestBuilder request =
                with(SITES + "/neu")
                        .param("name", "name".equals(field) ? value : "Neu")
                        .param("code", "code".equals(field) ? value : code())
                        .param("districtCode", "districtCode".equals(field) ? value : "07315")
                        .param("phone", "phone".equals(field) ? value : "");
        MockHttpServletResponse response =
                web.perform(request.with(user(admin))).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentAsString()).contains(message);
    }

    @Test
    void aSiteSaysHowToReachIt() throws Exception {
        String path = SITES + "/" + site;
        String[] reached = {
            "name",
            "Dienst",
            "districtCode",
            "07319",
            "version",
            "0",
            "address",
            "Marktplatz 5, Worms",
            "phone",
            "06241 000-1"
        };
        assertThat(send(path, reached).getStatus()).isEqualTo(302);
        assertThat(open(path).getContentAsString()).contains("Marktplatz 5, Worms", "06241 000-1");
    }

    @Test
    void aStaleSiteShowsBothVersions() throws Exception {
        String path = SITES + "/" + site;
        String[] first = {"name", "Eins", "districtCode", "07315", "version", "0"};
        String[] second = {"name", "Zwei", "districtCode", "07319", "version", "0"};
        assertThat(send(path, first).getStatus()).isEqualTo(302);
        MockHttpServletResponse stale = send(path, second);
        assertThat(stale.getStatus()).isEqualTo(409);
        assertThat(stale.getContentAsString()).contains("Eins", "Zwei", "Mainz");
    }

    @Test
    void weakPasswordsAreRefused() throws Exception {
        assertPasswordRefused("kurz", "mindestens 12 Zeichen");
        assertPasswordRefused("aaaaaaaaaaaaaaaa", "mehr verschiedene Zeichen");
        assertPasswordRefused(admin + "-2026", "darf den Benutzernamen nicht enthalten");
        assertPasswordRefused("x1y2z".repeat(50), "zu lang");
    }

    @Test
    void theOldPasswordIsAskedFor() throws Exception {
        MockHttpServletResponse response =
                send(
                        "/konto/kennwort",
                        "oldPassword",
                        "falsch",
                        "newPassword",
                        PASSWORD,
                        "repeated",
                        PASSWORD);
        assertThat(response.getContentAsString()).contains("Das bisherige Passwort stimmt nicht.");
    }

    @Test
    void whoGuessesTheOldPasswordHasToWait() throws Exception {
        for (int guess = 0; guess < 5; guess++) {
            assertThat(guess("falsch " + guess)).contains("Das bisherige Passwort stimmt nicht.");
        }
        assertThat(guess("falsch 5")).contains("Zu viele falsche Versuche");
        assertThat(guess(handedOut.password())).contains("Zu viele falsche Versuche");

        clock.advance(Duration.ofMinutes(20));
        assertThat(guess(handedOut.password())).isEmpty();
    }

    /** The page that comes back; empty after the change. */
    private String guess(String oldPassword) throws Exception {
        return web.perform(
                        with(
                                        "/konto/kennwort",
                                        "oldPassword",
                                        oldPassword,
                                        "newPassword",
                                        PASSWORD,
                                        "repeated",
                                        PASSWORD)
                                .with(user(admin))
                                .with(
                                        request -> {
                                            request.setRemoteAddr("198.51.100.7");
                                            return request;
                                        }))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void anotherTenantsStaffAndSitesAreNotThere() throws Exception {
        assertThat(open(STAFF + "/" + id("beraterin")).getStatus()).isEqualTo(404);
        assertThat(send(STAFF + "/" + id("beraterin") + "/kennwort").getStatus()).isEqualTo(404);
        assertThat(send(STAFF + "/" + id("beraterin") + "/schliessen").getStatus()).isEqualTo(404);
        assertThat(open(SITES + "/c0000000-0000-4000-8000-0000000000a1").getStatus())
                .isEqualTo(404);
        assertThat(open(STAFF + "/kein-name").getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"beraterin", "leitung", "prozess", "liga", "betrieb"})
    void onlyAdministratorsManageStaff(String username) throws Exception {
        for (String path : new String[] {STAFF, SITES, STAFF + "/neu", STAFF + "/" + id(admin)}) {
            assertThat(
                            web.perform(MockMvcRequestBuilders.get(path).with(user(username)))
                                    .andReturn()
                                    .getResponse()
                                    .getStatus())
                    .as("%s opens %s", username, path)
                    .isEqualTo(403);
        }
    }

    private void assertPasswordRefused(String password, String message) throws Exception {
        MockHttpServletResponse response =
                send(
                        "/konto/kennwort",
                        "oldPassword",
                        handedOut.password(),
                        "newPassword",
                        password,
                        "repeated",
                        password);
        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentAsString()).contains(message).doesNotContain(password);
    }

    private MockHttpServletResponse create(String username, String... changes) throws Exception {
        MockHttpServletRequestBuilder request = with(STAFF + "/neu");
        String[] usual = {
            "username",
            username,
            "displayName",
            "Neue Person",
            "roles",
            "ADVISER",
            "siteIds",
            site.toString()
        };
        for (int i = 0; i < usual.length; i += 2) {
            if (!Arrays.asList(changes).contains(usual[i])) {
                request.param(usual[i], usual[i + 1]);
            }
        }
        for (int i = 0; i < changes.length; i += 2) {
            request.param(changes[i], changes[i + 1]);
        }
        return web.perform(request.with(user(admin))).andReturn().getResponse();
    }

    private MockHttpServletResponse change(
            String path, String username, String name, String version) throws Exception {
        return send(
                path,
                "username",
                username,
                "displayName",
                name,
                "roles",
                "ADVISER",
                "siteIds",
                site.toString(),
                "version",
                version);
    }

    private MockHttpServletResponse open(String path) throws Exception {
        return web.perform(MockMvcRequestBuilders.get(path).with(user(admin)))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse get(String path, Cookie session) throws Exception {
        return web.perform(MockMvcRequestBuilders.get(path).cookie(session))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse send(String path, String... parameters) throws Exception {
        return web.perform(with(path, parameters).with(user(admin))).andReturn().getResponse();
    }

    private static MockHttpServletRequestBuilder with(String path, String... parameters) {
        MockHttpServletRequestBuilder request = post(path).with(csrf());
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return request;
    }

    private Cookie signIn(String username, String password) throws Exception {
        return web.perform(formLogin("/login").user(username).password(password))
                .andReturn()
                .getResponse()
                .getCookie("LOTSE_SESSION");
    }

    private String code() {
        return "T" + suffix.substring(0, 6).toUpperCase(Locale.ROOT);
    }

    private StaffAccount account(String username) {
        return accounts.findByUsername(username).orElseThrow();
    }

    private UUID id(String username) {
        return account(username).id().value();
    }

    private String version(String username) {
        return transactions.read(
                tenant,
                () ->
                        jdbc.sql("select version from staff where username = ?")
                                .param(username)
                                .query(String.class)
                                .single());
    }
}
