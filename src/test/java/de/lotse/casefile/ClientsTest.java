package de.lotse.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.lotse.directory.Topic;
import de.lotse.security.OnBehalf;
import de.lotse.security.StaffId;
import de.lotse.testing.IntegrationTest;
import de.lotse.web.NotFoundException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The client vault: search, duplicates, families, stale pages. */
class ClientsTest extends IntegrationTest {

    @Autowired private Clients clients;
    @Autowired private Households households;
    @Autowired private CaseFiles files;
    @Autowired private CaseReasons reasons;
    @Autowired private OnBehalf onBehalf;
    @Autowired private MockMvc mvc;

    @ParameterizedTest
    @ValueSource(strings = {"Dschamila Wolkonski", "Jamila Volkonski", "wolkonski", "Волконски"})
    void aNameIsFoundBySoundAndAcrossScripts(String asked) {
        ClientId person =
                create(ClientDetails.ofName("Jamila", "Wolkonski", LocalDate.of(1990, 2, 3)));
        List<ClientView> found =
                onBehalf.call(
                        "berater",
                        () -> clients.search(new ClientQuery(lastWord(asked), null, null)));
        assertThat(found).extracting(ClientView::id).contains(person);
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    @Test
    void birthDateAndTelephoneFindExactly() {
        ClientId person =
                create(
                        withPhone(
                                "Telefonina", "+49 (0)6131 / 555-01 99", LocalDate.of(1981, 7, 6)));
        assertThat(search(new ClientQuery(null, null, "06131 5550199"))).contains(person);
        assertThat(search(new ClientQuery(null, LocalDate.of(1981, 7, 6), null))).contains(person);
        assertThat(search(new ClientQuery("Telefonina", LocalDate.of(1981, 7, 7), null)))
                .doesNotContain(person);
    }

    @Test
    void nobodyOfAnotherSiteOrTraegerIsFound() {
        create(ClientDetails.ofName("Einmalig", "Unverwechselbar", null));
        assertThat(
                        onBehalf.call(
                                "fremd",
                                () ->
                                        clients.search(
                                                new ClientQuery("Unverwechselbar", null, null))))
                .isEmpty();
        assertThat(
                        onBehalf.call(
                                "leitung",
                                () ->
                                        clients.search(
                                                new ClientQuery("Unverwechselbar", null, null))))
                .isEmpty();
    }

    @Test
    void aPersonIsSeenThroughTheReasonForHerCase() {
        ClientId person = create(ClientDetails.ofAlias("Mit Fall"));
        assertThat(onBehalf.call("berater", () -> clients.require(person)).id()).isEqualTo(person);
        CaseView file = openCase(person);
        assertThatThrownBy(() -> onBehalf.call("berater", () -> clients.require(person)))
                .isInstanceOf(ReasonNeededException.class);
        onBehalf.run("berater", () -> reasons.give(file.number(), AccessReason.CLIENT_PRESENT));
        assertThat(onBehalf.call("berater", () -> clients.require(person)).id()).isEqualTo(person);
        assertThatThrownBy(() -> onBehalf.call("leitung", () -> clients.require(person)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aHouseholdShowsTheCasesOfTheFamilyAndHidesWhatNeedsAReason() {
        ClientId mother = create(ClientDetails.ofAlias("Mutter H."));
        ClientId son = create(ClientDetails.ofAlias("Sohn H."));
        CaseView file = openCase(mother);
        HouseholdId household = onBehalf.call("beraterin", () -> households.join(son, mother));
        HouseholdView seen = onBehalf.call("beraterin", () -> households.open(household));
        assertThat(seen.members()).hasSize(2);
        assertThat(member(seen, mother).cases())
                .extracting(one -> one.file().number())
                .containsExactly(file.number());
        HouseholdView byColleague = onBehalf.call("berater", () -> households.open(household));
        assertThat(member(byColleague, mother).person()).isNull();
        assertThat(member(byColleague, mother).reasonFor()).isEqualTo(file.number());
        assertThat(member(byColleague, son).person()).isNotNull();
        assertThatThrownBy(() -> onBehalf.call("fremd", () -> households.open(household)))
                .isInstanceOf(NotFoundException.class);
    }

    private static HouseholdView.Member member(HouseholdView household, ClientId id) {
        return household.members().stream()
                .filter(member -> member.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aStalePageKeepsWhatWasTypedAndShowsBothVersions() throws Exception {
        ClientId person = create(ClientDetails.ofAlias("Vorher"));
        String page = "/personen/" + person + "/bearbeiten";
        mvc.perform(change(page, "alias", "Zuerst gespeichert"))
                .andExpect(redirectedUrl("/personen/" + person));
        mvc.perform(change(page, "alias", "Danach getippt"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Zuerst gespeichert")))
                .andExpect(content().string(containsString("Danach getippt")))
                .andExpect(content().string(containsString("name=\"version\" value=\"1\"")));
        assertThat(onBehalf.call("beraterin", () -> clients.require(person)).displayName())
                .isEqualTo("Zuerst gespeichert");
    }

    @ParameterizedTest
    @CsvSource({
        "birthDate, 2027-01-01",
        "birthDate, 31.02.1990",
        "email, kein-at",
        "residenceStatus, KING",
        "protectionNeeds, MAGIC",
        "interpreter, ROBOT",
        "interpreterPledgedOn, 2027-01-01",
        "language, xx",
        "otherLanguages, zz",
        "version, neu",
        "version, ''"
    })
    void whatDoesNotFitIsRefusedAndWhatWasTypedStays(String field, String value) throws Exception {
        ClientId person = create(ClientDetails.ofAlias("Unverändert"));
        MockHttpServletRequestBuilder form =
                post("/personen/" + person + "/bearbeiten")
                        .param("alias", "Getippter Name")
                        .with(user("beraterin"))
                        .with(csrf());
        if (!"version".equals(field)) {
            form.param("version", "0");
        }
        mvc.perform(form.param(field, value))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Getippter Name")))
                .andExpect(content().string(containsString("data-error-summary")));
        assertThat(onBehalf.call("beraterin", () -> clients.require(person)).displayName())
                .isEqualTo("Unverändert");
    }

    @Test
    void everyResidenceStatusIsKeptTheSameWay() {
        for (ResidenceStatus residence : ResidenceStatus.values()) {
            ClientId person =
                    create(
                            new ClientDetails(
                                    "Status", null, null, null, null, null, null, null, null, null,
                                    null, null, residence, null, null));
            assertThat(
                            onBehalf.call("beraterin", () -> clients.require(person))
                                    .details()
                                    .residenceStatus())
                    .isEqualTo(residence);
        }
    }

    @Test
    void searchingLeavesNothingInTheAddress() throws Exception {
        mvc.perform(
                        post("/personen")
                                .param("name", "Niemandsname")
                                .with(user("beraterin"))
                                .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Niemandsname")));
        mvc.perform(get("/personen").param("name", "Niemandsname").with(user("beraterin")))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Niemand gefunden"))));
        mvc.perform(post("/personen").with(user("beraterin")).with(csrf()))
                .andExpect(content().string(containsString("data-error-summary")));
    }

    private static MockHttpServletRequestBuilder change(String page, String field, String value) {
        return post(page)
                .param("version", "0")
                .param("interpreter", "NONE")
                .param("residenceStatus", "NOT_RECORDED")
                .param(field, value)
                .with(user("beraterin"))
                .with(csrf());
    }

    private static ClientDetails withPhone(String name, String phone, LocalDate born) {
        return new ClientDetails(
                null, name, null, born, phone, null, null, null, null, null, null, null, null, null,
                null);
    }

    private ClientId create(ClientDetails details) {
        return onBehalf.call("beraterin", () -> clients.create(People.MAINZ, details));
    }

    private List<ClientId> search(ClientQuery query) {
        return onBehalf.call("beraterin", () -> clients.search(query)).stream()
                .map(ClientView::id)
                .toList();
    }

    private CaseView openCase(ClientId person) {
        return onBehalf.call(
                "beraterin",
                () ->
                        files.open(
                                new NewCase(
                                        People.MAINZ,
                                        new StaffId(People.id("beraterin")),
                                        List.of(person),
                                        Set.of(Topic.FAMILY),
                                        Requester.CLIENT,
                                        LocalDate.of(2026, 11, 23))));
    }
}
