package de.lotse.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.lotse.directory.Topic;
import de.lotse.security.OnBehalf;
import de.lotse.security.StaffId;
import de.lotse.testing.IntegrationTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The list of cases, what supervisors see of them, notes, and the figures of the LIGA. */
class CaseListTest extends IntegrationTest {

    @Autowired private CaseList list;
    @Autowired private CaseFiles files;
    @Autowired private CaseReasons reasons;
    @Autowired private Clients clients;
    @Autowired private CaseNotes notes;
    @Autowired private CaseFigures figures;
    @Autowired private OnBehalf onBehalf;
    @Autowired private MockMvc mvc;

    @Test
    void pagesGoOnAndBackWithoutLosingOrRepeatingACase() {
        for (int i = 0; i < CaseList.PAGE + 5; i++) {
            openCase("fremd", People.LUDWIGSHAFEN, List.of(), Topic.UNIVERSITY);
        }
        CasePage first = page(null, null);
        assertThat(first.rows()).hasSize(CaseList.PAGE);
        assertThat(first.previous()).isNull();
        CasePage second = page(first.next(), null);
        List<CaseNumber> seen = new ArrayList<>(numbers(first));
        seen.addAll(numbers(second));
        assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(CaseList.PAGE + 5);
        assertThat(second.next()).isNull();
        CasePage back = page(null, second.previous());
        assertThat(numbers(back)).isEqualTo(numbers(first));
        assertThat(back.previous()).isNull();
        assertThat(back.next()).isEqualTo(first.next());
    }

    private CasePage page(CaseNumber after, CaseNumber before) {
        return onBehalf.call(
                "fremd",
                () ->
                        list.find(
                                new CaseQuery(
                                        true,
                                        CaseStatus.OPEN,
                                        Set.of(),
                                        Topic.UNIVERSITY,
                                        after,
                                        before)));
    }

    @Test
    void filtersNarrowTheListAndNamesStandOnlyWithOnesOwnCases() {
        ClientId person =
                onBehalf.call(
                        "beraterin",
                        () -> clients.create(People.MAINZ, ClientDetails.ofAlias("Listenname")));
        CaseView mine = openCase("beraterin", People.MAINZ, List.of(person), Topic.RETURN);
        CaseQuery team = new CaseQuery(false, CaseStatus.OPEN, Set.of(), Topic.RETURN, null, null);
        assertThat(rowOf(mine, "beraterin", team).client()).isEqualTo("Listenname");
        assertThat(rowOf(mine, "berater", team).client()).isNull();
        assertThat(rowOf(mine, "leitung", team).client()).isNull();
        CaseQuery own = new CaseQuery(true, CaseStatus.OPEN, Set.of(), Topic.RETURN, null, null);
        assertThat(onBehalf.call("berater", () -> list.find(own)).rows()).isEmpty();
        CaseQuery decided =
                new CaseQuery(
                        false, null, Set.of(CaseLevel.ACCOMPANIMENT), Topic.RETURN, null, null);
        assertThat(onBehalf.call("beraterin", () -> list.find(decided)).rows()).isEmpty();
        assertThat(onBehalf.call("fremd", () -> list.find(team)).rows()).isEmpty();
        assertThat(onBehalf.call("admin", () -> list.find(team)).rows()).isEmpty();
    }

    private CasePage.Row rowOf(CaseView file, String person, CaseQuery query) {
        return onBehalf.call(person, () -> list.find(query)).rows().stream()
                .filter(row -> row.number().equals(file.number()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void unknownFiltersAskNothing() throws Exception {
        mvc.perform(
                        get("/faelle")
                                .param("stand", "<b>")
                                .param("thema", "NONSENSE")
                                .param("form", "x")
                                .param("nach", "LU-2026-999999")
                                .param("vor", "%00")
                                .with(user("beraterin")))
                .andExpect(status().isOk());
    }

    @Test
    void aSupervisorSeesTheCourseButNoTabWithContent() throws Exception {
        ClientId person =
                onBehalf.call(
                        "beraterin",
                        () -> clients.create(People.MAINZ, ClientDetails.ofAlias("Geheimalias")));
        CaseView file = openCase("beraterin", People.MAINZ, List.of(person), Topic.WORK);
        onBehalf.run(
                "beraterin",
                () -> notes.add(file.id(), new NoteContent.Note("Vertraulicher Vermerk")));
        String path = "/faelle/" + file.number();
        mvc.perform(get(path).with(user("leitung")))
                .andExpect(redirectedUrlPattern(path + "/zugriff?zurueck=*"));
        onBehalf.run("leitung", () -> reasons.give(file.number(), AccessReason.SUPERVISION));
        mvc.perform(get(path).with(user("leitung")))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Geheimalias"))))
                .andExpect(content().string(not(containsString("Vertraulicher"))));
        for (String tab :
                List.of(
                        "kontakte",
                        "personen",
                        "notizen",
                        "drucken",
                        "bearbeiten",
                        "notizen/neu")) {
            mvc.perform(get(path + "/" + tab).with(user("leitung")))
                    .andExpect(status().isForbidden());
        }
    }

    @Test
    void responsibilityIsHandedToAnAdviserOfTheSiteOnly() throws Exception {
        CaseView file = openCase("beraterin", People.MAINZ, List.of(), Topic.WORK);
        String path = "/faelle/" + file.number() + "/zustaendigkeit";
        mvc.perform(
                        post(path)
                                .param("version", "0")
                                .param("adviser", People.id("fremd").toString())
                                .with(user("beraterin"))
                                .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("data-error-summary")));
        mvc.perform(
                        post(path)
                                .param("version", "0")
                                .param("adviser", People.id("berater").toString())
                                .param("deputy", People.id("beraterin").toString())
                                .with(user("beraterin"))
                                .with(csrf()))
                .andExpect(status().is3xxRedirection());
        CaseView now = onBehalf.call("berater", () -> files.require(file.id()));
        assertThat(now.adviserLogin()).isEqualTo("berater");
        assertThat(onBehalf.call("beraterin", () -> files.require(file.id())).deputy())
                .isEqualTo(new StaffId(People.id("beraterin")));
    }

    @ParameterizedTest
    @CsvSource({
        "NOTE, text, ''",
        "EXPERT_QUESTION, answeredOn, 2027-01-01",
        "DANGER, dangerKind, DRAGON",
        "DANGER, dangerKind, ''",
        "DANGER, disclosedTo, Jugendamt",
        "DANGER, ground, KKG_4",
        "RUMOUR, text, Text"
    })
    void aNoteThatDoesNotFitIsRefused(String kind, String field, String value) throws Exception {
        CaseView file = openCase("beraterin", People.MAINZ, List.of(), Topic.WORK);
        var form =
                post("/faelle/" + file.number() + "/notizen/neu")
                        .param("kind", kind)
                        .with(user("beraterin"))
                        .with(csrf());
        Map<String, String> typed =
                Map.of("text", "Getippter Text", "done", "Gesprochen", "dangerKind", "THREAT");
        typed.forEach(
                (name, text) -> {
                    if (!name.equals(field)) {
                        form.param(name, text);
                    }
                });
        mvc.perform(form.param(field, value))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("data-error-summary")));
        assertThat(onBehalf.call("beraterin", () -> notes.ofCheckedCase(file.id()))).isEmpty();
    }

    @Test
    void aStaleNoteShowsBothVersions() throws Exception {
        CaseView file = openCase("beraterin", People.MAINZ, List.of(), Topic.WORK);
        var id =
                onBehalf.call(
                        "beraterin", () -> notes.add(file.id(), new NoteContent.Note("Anfang")));
        onBehalf.run("beraterin", () -> notes.change(id, new NoteContent.Note("Zuerst"), 0));
        mvc.perform(
                        post("/notizen/" + id)
                                .param("kind", "NOTE")
                                .param("version", "0")
                                .param("text", "Danach")
                                .with(user("beraterin"))
                                .with(csrf()))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Zuerst")))
                .andExpect(content().string(containsString("Danach")));
    }

    @Test
    void smallNumbersAreHiddenAndTheTotalGivesNothingAway() {
        assertThat(CaseFigures.division(Map.of("A", 30)))
                .containsExactly(new CaseFigures.Figure("A", 30));
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("A", 30);
        counts.put("B", 7);
        counts.put("C", 2);
        counts.put("D", 0);
        assertThat(CaseFigures.division(counts))
                .extracting(CaseFigures.Figure::code, CaseFigures.Figure::count)
                .containsExactly(tuple("A", 30), tuple("B", null), tuple("C", null), tuple("D", 0));
    }

    @Test
    void theLigaSeesFiguresOfAllTraegerAndNoCase() throws Exception {
        for (int i = 0; i < CaseFigures.SMALLEST_SHOWN; i++) {
            openCase("beraterin", People.MAINZ, List.of(), Topic.WORK);
            openCase("fremd", People.LUDWIGSHAFEN, List.of(), Topic.WORK);
        }
        CaseFigures.Figures year = figures.ofYear(2026);
        assertThat(year.cases()).isGreaterThanOrEqualTo(2 * CaseFigures.SMALLEST_SHOWN);
        assertThat(year.casesByDistrict())
                .extracting(CaseFigures.Figure::code)
                .hasSizeGreaterThanOrEqualTo(2);
        mvc.perform(get("/").with(user("liga")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("alle Träger")));
        mvc.perform(get("/").with(user("beraterin")))
                .andExpect(content().string(not(containsString("alle Träger"))));
        mvc.perform(get("/faelle").with(user("liga"))).andExpect(status().isNotFound());
    }

    private CaseView openCase(String adviser, UUID site, List<ClientId> persons, Topic topic) {
        return onBehalf.call(
                adviser,
                () ->
                        files.open(
                                new NewCase(
                                        site,
                                        new StaffId(People.id(adviser)),
                                        persons,
                                        Set.of(topic),
                                        Requester.CLIENT,
                                        LocalDate.of(2026, 11, 23))));
    }

    private static List<CaseNumber> numbers(CasePage page) {
        return page.rows().stream().map(CasePage.Row::number).toList();
    }
}
