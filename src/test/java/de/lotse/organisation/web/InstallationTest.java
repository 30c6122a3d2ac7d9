package de.lotse.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import de.lotse.security.Role;
import de.lotse.security.StaffAccount;
import de.lotse.security.StaffAccounts;
import de.lotse.testing.IntegrationTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What operators do: Träger with their administrators, and accounts of the installation. */
class InstallationTest extends IntegrationTest {

    private static final String TENANTS = "/verwaltung/traeger";
    private static final String ACCOUNTS = "/verwaltung/zugaenge";

    @Autowired private MockMvc web;
    @Autowired private StaffAccounts accounts;

    private final String suffix = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aTenantIsCreatedWithItsAdministrator() throws Exception {
        assertThat(createTenant("name", "Neuer Träger " + suffix).getContentAsString())
                .contains("adm-" + suffix, "Passwort zum Weitergeben");
        StaffAccount admin = account("adm-" + suffix);
        assertThat(admin.roles()).containsExactly(Role.ADMIN);
        assertThat(admin.mustChangePassword()).isTrue();
        assertThat(open(TENANTS).getContentAsString()).contains("Neuer Träger " + suffix);
        assertThat(open(TENANTS + "/" + admin.tenant()).getContentAsString())
                .contains("adm-" + suffix);
    }

    @ParameterizedTest
    @CsvSource({
        "name, '', Bitte füllen Sie dieses Feld aus.",
        "name, Caritasverband Rheinhessen (Demo), Einen Träger mit diesem Namen gibt es schon.",
        "association, KIRCHE, Diese Angabe ist hier nicht möglich.",
        "username, beraterin, Diesen Benutzernamen gibt es schon.",
        "username, A B, Diese Angabe hat nicht die richtige Form."
    })
    void nothingIsSavedWhenAFieldIsWrong(String field, String value, String message)
            throws Exception {
        MockHttpServletResponse response = createTenant(field, value);
        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentAsString()).contains(message);
        assertThat(accounts.findByUsername("adm-" + suffix)).isEmpty();
    }

    @Test
    void aClosedTenantsStaffCannotSignIn() throws Exception {
        createTenant("name", "Zu " + suffix);
        StaffAccount admin = account("adm-" + suffix);
        send(TENANTS + "/" + admin.tenant() + "/schliessen");
        assertThat(account("adm-" + suffix).active()).isFalse();
        send(TENANTS + "/" + admin.tenant() + "/oeffnen");
        assertThat(account("adm-" + suffix).active()).isTrue();
    }

    @Test
    void aStaleChangeOfATenantShowsBothVersions() throws Exception {
        createTenant("name", "Alt " + suffix);
        String path = TENANTS + "/" + account("adm-" + suffix).tenant();
        String[] first = {"name", "Eins " + suffix, "association", "AWO", "version", "0"};
        String[] second = {"name", "Zwei " + suffix, "association", "DRK", "version", "0"};
        assertThat(send(path, first).getStatus()).isEqualTo(302);
        MockHttpServletResponse stale = send(path, second);
        assertThat(stale.getStatus()).isEqualTo(409);
        assertThat(stale.getContentAsString()).contains("Eins " + suffix, "Zwei " + suffix);
    }

    @Test
    void aFurtherAdministratorAndANewPassword() throws Exception {
        createTenant("name", "Zwei Admins " + suffix);
        String path = TENANTS + "/" + account("adm-" + suffix).tenant() + "/administration";
        assertThat(
                        send(path, "username", "adm2-" + suffix, "displayName", "Zweite")
                                .getContentAsString())
                .contains("Passwort zum Weitergeben");
        UUID second = account("adm2-" + suffix).id().value();
        assertThat(send(path + "/" + second + "/kennwort").getStatus()).isEqualTo(200);
        UUID adviser = account("beraterin").id().value();
        assertThat(send(path + "/" + adviser + "/kennwort").getStatus()).isEqualTo(404);
    }

    @Test
    void accountsOfTheInstallationAreCreatedChangedAndClosed() throws Exception {
        String username = "design-" + suffix;
        assertThat(
                        send(
                                        ACCOUNTS + "/neu",
                                        "username",
                                        username,
                                        "displayName",
                                        "Dana Design",
                                        "roles",
                                        "DESIGNER")
                                .getContentAsString())
                .contains("Passwort zum Weitergeben");
        String path = ACCOUNTS + "/" + account(username).id();
        assertThat(open(path).getContentAsString()).contains("Dana Design");
        String[] change = {
            "username", username, "displayName", "Dana", "roles", "LIGA", "version", "0"
        };
        assertThat(send(path, change).getStatus()).isEqualTo(302);
        assertThat(account(username).roles()).containsExactly(Role.LIGA);
        assertThat(send(path, change).getStatus()).isEqualTo(409);
        send(path + "/schliessen");
        assertThat(account(username).active()).isFalse();
        assertThat(open(ACCOUNTS).getContentAsString()).contains("Dana");
    }

    @Test
    void theRecordOfTheInstallationHoldsNothingOfATraeger() throws Exception {
        createTenant("name", "Protokoll " + suffix);
        String path = TENANTS + "/" + account("adm-" + suffix).tenant() + "/schliessen";
        send(path);
        assertThat(open("/verwaltung/protokoll").getContentAsString())
                .contains("Träger geschlossen", "Sami Nowak")
                .doesNotContain("Miriam Keller", "Standort angelegt");
    }

    @Test
    void anOperatorCannotCloseOneself() throws Exception {
        String path = ACCOUNTS + "/" + account("betrieb").id();
        MockHttpServletResponse response = send(path + "/schliessen");
        assertThat(response.getStatus()).isEqualTo(302);
        assertThat(account("betrieb").active()).isTrue();
        assertThat(open("/konto").getContentAsString()).contains("Sami Nowak");
    }

    @Test
    void aRoleOfATenantIsRefusedForAnAccountOfTheInstallation() throws Exception {
        MockHttpServletResponse response =
                send(
                        ACCOUNTS + "/neu",
                        "username",
                        "rolle-" + suffix,
                        "displayName",
                        "Rolle",
                        "roles",
                        "ADVISER");
        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(accounts.findByUsername("rolle-" + suffix)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"beraterin", "leitung", "admin", "prozess", "liga"})
    void onlyOperatorsManageTheInstallation(String username) throws Exception {
        for (String path : new String[] {TENANTS, ACCOUNTS, TENANTS + "/neu"}) {
            assertThat(web.perform(get(path).with(user(username))).andReturn().getResponse())
                    .extracting(MockHttpServletResponse::getStatus)
                    .isEqualTo(403);
        }
    }

    private MockHttpServletResponse createTenant(String field, String value) throws Exception {
        String[] usual = {
            "name",
            "Träger " + suffix,
            "association",
            "CARITAS",
            "username",
            "adm-" + suffix,
            "displayName",
            "Ada Admin"
        };
        for (int i = 0; i < usual.length; i += 2) {
            if (usual[i].equals(field)) {
                usual[i + 1] = value;
            }
        }
        return send(TENANTS + "/neu", usual);
    }

    private MockHttpServletResponse open(String path) throws Exception {
        return web.perform(get(path).with(user("betrieb"))).andReturn().getResponse();
    }

    private MockHttpServletResponse send(String path, String... parameters) throws Exception {
        MockHttpServletRequestBuilder request = post(path).with(csrf()).with(user("betrieb"));
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return web.perform(request).andReturn().getResponse();
    }

    private StaffAccount account(String username) {
        return accounts.findByUsername(username).orElseThrow();
    }
}
