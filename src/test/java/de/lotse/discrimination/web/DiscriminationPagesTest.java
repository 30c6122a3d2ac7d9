package de.lotse.discrimination.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.lotse.casefile.CaseView;
import de.lotse.directory.Directory;
import de.lotse.directory.EntryView;
import de.lotse.directory.ServiceKind;
import de.lotse.discrimination.DiscriminationCaseId;
import de.lotse.discrimination.DiscriminationCases;
import de.lotse.discrimination.IncidentClocks;
import de.lotse.discrimination.IncidentView;
import de.lotse.discrimination.Incidents;
import de.lotse.discrimination.process.TestDiscriminations;
import de.lotse.testing.IntegrationTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class DiscriminationPagesTest extends IntegrationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired private MockMvc web;
    @Autowired private TestDiscriminations cases;
    @Autowired private DiscriminationCases discriminations;
    @Autowired private Incidents incidents;
    @Autowired private IncidentClocks clocks;
    @Autowired private DiscriminationSamplePages samples;
    @Autowired private Directory directory;

    private CaseView file;

    @BeforeEach
    void openCase() {
        file = cases.open("Seite" + UUID.randomUUID());
    }

    @Test
    void everyPageOpensInBothLanguages() throws Exception {
        for (var visit : samples.visits().values()) {
            for (String language : new String[] {"de", "en"}) {
                web.perform(get(visit.path()).param("lang", language).with(user(visit.username())))
                        .andExpect(status().isOk())
                        .andExpect(content().string(containsString("lang=\"" + language + "\"")));
            }
        }
    }

    @Test
    void recognisedTwiceWithOneClickItIsOneCaseAndItsTalkIsOpened() throws Exception {
        String id = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            send(post(tab()).param("id", id))
                    .andExpect(
                            redirectedUrlPattern(DiscriminationTalkController.PATH + "?taskId=*"));
        }

        assertThat(cases.asAdviser(() -> discriminations.of(file.id()))).hasSize(1);
    }

    @Test
    void theFirstTalkStartsTheClocksAndShowsThem() throws Exception {
        send(talk(recognised(), UUID.randomUUID())).andExpect(redirectedUrl(tab()));

        look(tab())
                .andExpect(content().string(containsString("Ansprüche nach AGG (Zivilrecht)")))
                .andExpect(content().string(containsString("25.01.2027")))
                .andExpect(content().string(containsString("Am Telefon abgewiesen")))
                .andExpect(content().string(containsString("Weg zur LADS klären")));
    }

    @Test
    void badInputIsSaidAtItsFieldAndNothingIsSaved() throws Exception {
        String task = recognised();
        send(post(DiscriminationTalkController.PATH)
                        .param("taskId", task)
                        .param("incident.dayKnown", "PERIOD")
                        .param("incident.firstOn", "2026-12-24")
                        .param("incident.lastOn", "2026-11-01")
                        .param("incident.knownOn", "1999-01-01")
                        .param("incident.area", "<script>")
                        .param("incident.place", "99999")
                        .param("incident.institution", "NICHTS")
                        .param("incident.what", "Das bleibt \u202e\ud83d\ude00 stehen")
                        .param("ownService.named", UUID.randomUUID().toString()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("liegt in der Zukunft")))
                .andExpect(content().string(containsString("liegt vor dem ersten")))
                .andExpect(content().string(containsString("liegt zu weit zurück")))
                .andExpect(content().string(containsString("Bitte aus der Liste wählen")))
                .andExpect(content().string(containsString("kann nicht benannt werden")))
                .andExpect(content().string(containsString("Das bleibt \u202e\ud83d\ude00 stehen")))
                .andExpect(content().string(not(containsString("value=\"<script>"))));
        send(post(DiscriminationTalkController.PATH)
                        .param("taskId", task)
                        .param("incident.firstOn", "kein Tag"))
                .andExpect(status().isUnprocessableEntity());

        DiscriminationCaseId id = only();
        assertThat(cases.asAdviser(() -> incidents.of(id))).isEmpty();
    }

    @Test
    void anAuthorityOfTheDirectoryCanBeNamed() throws Exception {
        EntryView court = cases.asAdviser(() -> directory.inUse(Set.of(ServiceKind.COURT))).get(0);
        String code = "COURT_PRISON_ENTRY_" + court.id().toString().replace("-", "").toUpperCase();
        String task = recognised();
        look(DiscriminationTalkController.PATH + "?taskId=" + task)
                .andExpect(content().string(containsString(code)));
        send(talk(task, UUID.randomUUID(), code)).andExpect(redirectedUrl(tab()));

        look(tab())
                .andExpect(content().string(containsString(court.content().name())))
                .andExpect(content().string(not(containsString(code))));
        send(talk(recognised(), UUID.randomUUID(), code.replace("COURT_PRISON", "POLICE")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Bitte aus der Liste wählen")));
    }

    @Test
    void theSameIncidentIsPointedOutAndRecordedOnlyOnPurpose() throws Exception {
        send(talk(recognised(), UUID.randomUUID())).andExpect(status().is3xxRedirection());
        DiscriminationCaseId id = only();
        String path = tab() + "/" + id + "/vorfall/neu";
        IncidentView known = cases.asAdviser(() -> incidents.of(id)).get(0);

        send(incident(post(path), "", UUID.randomUUID()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("/vorfall/" + known.id())));
        assertThat(cases.asAdviser(() -> incidents.of(id))).hasSize(1);

        send(incident(post(path), "", UUID.randomUUID()).param("sameAnyway", "true"))
                .andExpect(redirectedUrl(tab()));
        assertThat(cases.asAdviser(() -> incidents.of(id))).hasSize(2);
    }

    @Test
    void anIncidentSavedMeanwhileShowsBothVersions() throws Exception {
        DiscriminationCaseId id = talked();
        IncidentView known = cases.asAdviser(() -> incidents.of(id)).get(0);
        String path = tab() + "/" + id + "/vorfall/" + known.id();
        MockHttpServletRequestBuilder first =
                incident(post(path), "", known.id().value()).param("version", "0");
        send(first).andExpect(redirectedUrl(tab()));

        send(incident(post(path), "", known.id().value())
                        .param("version", "0")
                        .param("who", "Ganz andere"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Ganz andere")));
    }

    @Test
    void accompanimentNeedsItsNextDayAndComesAgain() throws Exception {
        talked();
        String task = cases.task(file, "task_accompany").getId();
        send(post(AccompanyStepController.PATH).param("taskId", task).param("goOn", "true"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("nächsten Termin angeben")));

        send(post(AccompanyStepController.PATH)
                        .param("taskId", task)
                        .param("goOn", "true")
                        .param("nextOn", "2026-12-14")
                        .param("note", "Gespräch"))
                .andExpect(redirectedUrl(tab()));

        assertThat(cases.task(file, "task_accompany").getId()).isNotEqualTo(task);
        send(post(AccompanyStepController.PATH)
                        .param("taskId", cases.task(file, "task_accompany").getId())
                        .param("goOn", "false"))
                .andExpect(redirectedUrl(tab()));
        assertThat(cases.tasks(file)).doesNotContain("task_accompany");
    }

    @Test
    void theLegalWayIsDecidedOrPutOff() throws Exception {
        talked();
        send(legalWay()).andExpect(status().isUnprocessableEntity());
        send(legalWay().param("later", "true")).andExpect(redirectedUrl(tab()));
        assertThat(cases.tasks(file)).contains("task_legal_way");
        send(legalWay().param("ways", "NONE").param("ways", "COMPLAINT"))
                .andExpect(status().isUnprocessableEntity());
        send(legalWay().param("ways", "COMPLAINT").param("claimOn", "2027-02-01"))
                .andExpect(status().isUnprocessableEntity());

        send(legalWay().param("ways", "COMPLAINT")).andExpect(redirectedUrl(tab()));

        assertThat(cases.tasks(file)).doesNotContain("task_legal_way");
    }

    @Test
    void endingEarlyWaitsForTheOpenDeadlines() throws Exception {
        DiscriminationCaseId id = talked();
        send(post(tab() + "/" + id + "/beenden")).andExpect(status().isUnprocessableEntity());
        send(post(tab() + "/" + id + "/beenden").param("outcome", "CLIENT_ENDED"))
                .andExpect(redirectedUrl(tab()));
        String task = cases.task(file, "task_settle_clocks").getId();

        send(post(SettleClocksController.PATH).param("taskId", task))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Es laufen noch Fristen")));

        assertThat(cases.asAdviser(() -> clocks.undecided(id))).hasSize(1);
        assertThat(cases.asAdviser(() -> discriminations.require(id)).isRunning()).isTrue();
    }

    @Test
    void theAnswerOfTheLadsIsKept() throws Exception {
        talked();
        cases.complete(file, "task_decide_lads", Map.of("ladsWay", "JOINT_CALL"));
        cases.complete(file, "task_joint_call", Map.of("jointCall", "ACCEPTED"));
        cases.complete(file, "task_legal_advice", Map.of("legalAdvice", "APPOINTMENT"));
        String task = cases.task(file, "task_lads_answer").getId();
        send(post(AnswerStepController.PATH).param("taskId", task))
                .andExpect(status().isUnprocessableEntity());

        send(post(AnswerStepController.PATH)
                        .param("taskId", task)
                        .param("answer", "BREACH_LIKELY")
                        .param("note", "Schreiben der LADS"))
                .andExpect(redirectedUrl(tab()));

        look(tab()).andExpect(content().string(containsString("Verstoß wahrscheinlich")));
        look("/faelle/" + file.number() + "/notizen")
                .andExpect(content().string(containsString("Schreiben der LADS")));
    }

    @Test
    void listsAreKeptByTheAdministrationAndCodesStay() throws Exception {
        String list = TermsController.PATH + "/ground";
        as("admin", post(list + "/neu").param("labelDe", "").param("labelEn", "x"))
                .andExpect(status().isUnprocessableEntity());
        as(
                        "admin",
                        post(TermsController.PATH + "/area/neu")
                                .param("labelDe", "Eigener")
                                .param("labelEn", "Own")
                                .param("countsAs", "KEINER"))
                .andExpect(status().isUnprocessableEntity());
        String label = "Akzent " + UUID.randomUUID();
        as(
                        "admin",
                        post(list + "/neu")
                                .param("labelDe", label)
                                .param("labelEn", "Accent")
                                .param("active", "true"))
                .andExpect(redirectedUrl(TermsController.PATH));
        as("admin", get(TermsController.PATH)).andExpect(content().string(containsString(label)));
        as("admin", get(TermsController.PATH + "/keine/neu")).andExpect(status().isNotFound());
        as("beraterin", get(TermsController.PATH)).andExpect(status().isForbidden());
    }

    @Test
    void anEntryChangedMeanwhileShowsBothVersions() throws Exception {
        String path = TermsController.PATH + "/ground/APPEARANCE";
        MockHttpServletRequestBuilder change =
                post(path)
                        .param("version", "77")
                        .param("labelDe", "Erscheinung")
                        .param("labelEn", "Look")
                        .param("active", "true");

        as("admin", change)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Erscheinung")));
    }

    private String recognised() {
        cases.takeUp(file);
        return cases.task(file, "task_discrimination_talk").getId();
    }

    private DiscriminationCaseId talked() {
        DiscriminationCaseId id = cases.takeUp(file);
        cases.talk(file, TestDiscriminations.on(TODAY, "HOUSING", "PRIVATE_LANDLORD"));
        return id;
    }

    private DiscriminationCaseId only() {
        return cases.asAdviser(() -> discriminations.of(file.id())).get(0).id();
    }

    private MockHttpServletRequestBuilder legalWay() {
        return post(LegalWayStepController.PATH)
                .param("taskId", cases.task(file, "task_legal_way").getId());
    }

    private static MockHttpServletRequestBuilder talk(String task, UUID incident) {
        return talk(task, incident, "PRIVATE_LANDLORD");
    }

    private static MockHttpServletRequestBuilder talk(
            String task, UUID incident, String institution) {
        return incident(post(DiscriminationTalkController.PATH), "incident.", incident, institution)
                .param("taskId", task)
                .param("version", "0")
                .param("judgement", "UNSURE");
    }

    private static MockHttpServletRequestBuilder incident(
            MockHttpServletRequestBuilder request, String prefix, UUID id) {
        return incident(request, prefix, id, "PRIVATE_LANDLORD");
    }

    private static MockHttpServletRequestBuilder incident(
            MockHttpServletRequestBuilder request, String prefix, UUID id, String institution) {
        return request.param(prefix + "id", id.toString())
                .param(prefix + "dayKnown", "DAY")
                .param(prefix + "firstOn", "2026-11-23")
                .param(prefix + "area", "HOUSING")
                .param(prefix + "grounds", "RACISM")
                .param(prefix + "place", "07315")
                .param(prefix + "institution", institution)
                .param(prefix + "what", "Am Telefon abgewiesen");
    }

    private String tab() {
        return "/faelle/" + file.number() + "/diskriminierung";
    }

    private ResultActions look(String path) throws Exception {
        return as("beraterin", get(path));
    }

    private ResultActions send(MockHttpServletRequestBuilder request) throws Exception {
        return as("beraterin", request);
    }

    private ResultActions as(String username, MockHttpServletRequestBuilder request)
            throws Exception {
        return web.perform(request.with(csrf()).with(user(username)));
    }
}
