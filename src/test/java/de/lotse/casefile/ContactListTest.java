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
import de.lotse.testing.IntegrationTest;
import de.lotse.web.NotFoundException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Contacts that are only counted: their list, its filters, and the correction of a wrong one. */
class ContactListTest extends IntegrationTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2021, 2, 1);

    @Autowired private ContactList list;
    @Autowired private Contacts contacts;
    @Autowired private Clients clients;
    @Autowired private OnBehalf onBehalf;
    @Autowired private MockMvc mvc;

    @Test
    void pagesGoOnAndBackWithoutLosingOrRepeatingAContact() {
        LocalDate last = LONG_AGO.plusDays(9);
        for (int i = 0; i < ContactList.PAGE + 5; i++) {
            record("fremd", LONG_AGO.plusDays(i % 10), Topic.UNIVERSITY, List.of());
        }
        ContactPage first = page("fremd", query(LONG_AGO, last, null, null));
        assertThat(first.rows()).hasSize(ContactList.PAGE);
        assertThat(first.count()).isEqualTo(ContactList.PAGE + 5);
        assertThat(first.minutes()).isEqualTo((ContactList.PAGE + 5) * 20);
        assertThat(first.previous()).isNull();
        ContactPage second = page("fremd", query(LONG_AGO, last, first.next(), null));
        List<ContactId> seen = new ArrayList<>(ids(first));
        seen.addAll(ids(second));
        assertThat(seen).doesNotHaveDuplicates().hasSize(ContactList.PAGE + 5);
        assertThat(second.next()).isNull();
        ContactPage back = page("fremd", query(LONG_AGO, last, null, second.previous()));
        assertThat(ids(back)).isEqualTo(ids(first));
        assertThat(back.previous()).isNull();
    }

    @Test
    void whatBelongsToAPersonOrAnotherSiteIsNotListed() {
        LocalDate day = LocalDate.of(2021, 6, 3);
        ClientId person =
                onBehalf.call(
                        "beraterin",
                        () -> clients.create(People.MAINZ, ClientDetails.ofAlias("Frau G.")));
        ContactId counted = record("beraterin", day, Topic.WORK, List.of());
        ContactId personal = record("beraterin", day, Topic.WORK, List.of(person));

        assertThat(ids(page("berater", query(day, day, null, null)))).containsExactly(counted);
        assertThat(ids(page("fremd", query(day, day, null, null)))).isEmpty();
        assertThat(ids(page("leitung", query(day, day, null, null)))).isEmpty();
        assertThat(onBehalf.call("berater", () -> contacts.require(counted)).id())
                .isEqualTo(counted);
        assertThatThrownBy(() -> onBehalf.call("berater", () -> contacts.require(personal)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> onBehalf.call("leitung", () -> contacts.require(counted)))
                .isInstanceOf(NotFoundException.class);
        ContactQuery mine = new ContactQuery(true, null, day, day, Topic.WORK, null, null);
        assertThat(ids(page("berater", mine))).isEmpty();
        assertThat(ids(page("beraterin", mine))).containsExactly(counted);
        ContactQuery otherTopic = new ContactQuery(false, null, day, day, Topic.DEBT, null, null);
        assertThat(ids(page("beraterin", otherTopic))).isEmpty();
        ContactQuery otherSite =
                new ContactQuery(false, People.LUDWIGSHAFEN, day, day, null, null, null);
        assertThat(ids(page("beraterin", otherSite))).isEmpty();
    }

    @Test
    void aWrongOneIsCorrectedByAColleagueUnlessItWasChangedMeanwhile() throws Exception {
        LocalDate day = LocalDate.of(2026, 11, 12);
        ContactId id = record("beraterin", day, Topic.WORK, List.of());
        mvc.perform(get("/kontakte").param("von", "2026-11-12").with(user("berater")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/kontakte/" + id)));

        mvc.perform(correction(id, 0, "HOUSING")).andExpect(redirectedUrl("/kontakte/" + id));
        mvc.perform(correction(id, 0, "DEBT"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Wohnen")));

        assertThat(onBehalf.call("beraterin", () -> contacts.require(id)).facts().topics())
                .containsExactly(Topic.HOUSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.02.2026", "0001-01-01", "<script>", "x\u202ey", "2026-11-12T10:00"})
    void aDayThatIsNoneIsSaidAtItsField(String typed) throws Exception {
        mvc.perform(get("/kontakte").param("von", typed).with(user("beraterin")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("filter-from-error")))
                .andExpect(content().string(not(containsString("<script>"))));
        mvc.perform(
                        get("/kontakte")
                                .param("von", "24.11.2026")
                                .param("bis", "2026-11-01")
                                .param("thema", typed)
                                .param("standort", typed)
                                .param("nach", typed)
                                .with(user("beraterin")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Der Anfang liegt nach dem Ende")));
    }

    private ContactId record(String username, LocalDate day, Topic topic, List<ClientId> persons) {
        return onBehalf.call(
                username,
                () ->
                        contacts.record(
                                new NewContact(
                                        "fremd".equals(username)
                                                ? People.LUDWIGSHAFEN
                                                : People.MAINZ,
                                        null,
                                        persons,
                                        new ContactFacts(
                                                day,
                                                ContactForm.PHONE,
                                                null,
                                                20,
                                                null,
                                                null,
                                                Set.of(topic),
                                                null))));
    }

    private static ContactQuery query(
            LocalDate from, LocalDate to, ContactId after, ContactId before) {
        return new ContactQuery(false, null, from, to, null, after, before);
    }

    private ContactPage page(String username, ContactQuery query) {
        return onBehalf.call(username, () -> list.find(query));
    }

    private static List<ContactId> ids(ContactPage page) {
        return page.rows().stream().map(ContactPage.Row::id).toList();
    }

    private static MockHttpServletRequestBuilder correction(
            ContactId id, long version, String topic) {
        return post("/kontakte/" + id)
                .param("version", String.valueOf(version))
                .param("topics", topic)
                .param("form", "PHONE")
                .param("requester", "CLIENT")
                .param("interpreter", "NONE")
                .param("tookPlaceOn", "2026-11-12")
                .with(user("berater"))
                .with(csrf());
    }
}
