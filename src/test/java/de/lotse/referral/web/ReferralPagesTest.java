package de.lotse.referral.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.lotse.asylum.process.AsylumCases;
import de.lotse.casefile.CaseView;
import de.lotse.referral.IncomingId;
import de.lotse.referral.IncomingSamples;
import de.lotse.referral.ReferralId;
import de.lotse.referral.ReferralState;
import de.lotse.referral.Referrals;
import de.lotse.referral.process.ReferralCases;
import de.lotse.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

class ReferralPagesTest extends IntegrationTest {

    @Autowired private MockMvc web;
    @Autowired private AsylumCases cases;
    @Autowired private ReferralCases samples;
    @Autowired private Referrals referrals;
    @Autowired private IncomingSamples incoming;
    @Autowired private ReferralSamplePages pages;

    @Test
    void everyPageOpensInBothLanguages() throws Exception {
        for (var visit : pages.visits().values()) {
            for (String language : new String[] {"de", "en"}) {
                web.perform(get(visit.path()).param("lang", language).with(user(visit.username())))
                        .andExpect(
                                result ->
                                        assertThat(result.getResponse().getStatus())
                                                .as(visit.path())
                                                .isIn(200, 302));
            }
        }
    }

    @Test
    void withoutConsentNothingGoesAndTheReferralStaysAsItWas() throws Exception {
        CaseView file = cases.open();
        ReferralId id = samples.begin(file);
        samples.chooseData(file, id);
        String task = samples.task(file, "task_hand_over_data");
        String client = file.clients().get(0).toString();
        web.perform(
                        post(DataStepController.PATH)
                                .param("taskId", task)
                                .param("version", version(id))
                                .param("kinds", "IDENTITY")
                                .param("persons", client)
                                .with(csrf())
                                .with(user("beraterin")))
                .andExpect(status().is3xxRedirection());
        web.perform(get(DataStepController.PATH).param("taskId", task).with(user("beraterin")))
                .andExpect(content().string(containsString("Asylfall")))
                .andExpect(content().string(containsString("keine Einwilligung")));
        String name = cases.asAdviser(() -> referrals.require(id)).texts().recipientName();

        web.perform(
                        post(DataStepController.PATH + "/senden")
                                .param("taskId", task)
                                .param("version", version(id))
                                .param("seenName", name)
                                .with(csrf())
                                .with(user("beraterin")))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Nichts wurde übergeben")));

        assertThat(cases.asAdviser(() -> referrals.require(id)).state())
                .isEqualTo(ReferralState.PREPARING);
    }

    @Test
    void theOwnSiteIsRefusedAndAFormSentTwiceIsKind() throws Exception {
        CaseView file = cases.open();
        ReferralId id = samples.begin(file);
        String task = samples.task(file, "task_choose_service");
        web.perform(
                        post(ServiceStepController.PATH)
                                .param("taskId", task)
                                .param("version", version(id))
                                .param("recipient", "SITE:" + file.siteId())
                                .param("kind", "ADDRESS")
                                .param("note", "<script>alert(1)</script>")
                                .with(csrf())
                                .with(user("beraterin")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("eigene Standort")))
                .andExpect(content().string(not(containsString("<script>alert"))));
    }

    @Test
    void whatCameInIsAcceptedOnceAndOnlyByItsSite() throws Exception {
        IncomingId id = incoming.send("Zweimal");
        web.perform(get("/verweisungen/" + id).with(user("fremd")))
                .andExpect(status().isNotFound());
        accept(id).andExpect(redirectedUrlPattern("/faelle/*"));

        accept(id).andExpect(flash().attribute("done", "referral.incoming.late.ACCEPTED"));
    }

    @Test
    void whatWaitsIsSaidOnTheStartPageOfItsSiteOnly() throws Exception {
        incoming.send("Startseite");

        web.perform(get("/").with(user("beraterin")))
                .andExpect(content().string(containsString("Wartet auf Antwort")))
                .andExpect(content().string(containsString("href=\"/verweisungen\"")));
        web.perform(get("/").with(user("fremd")))
                .andExpect(content().string(not(containsString("Startseite"))))
                .andExpect(content().string(containsString("Eingegangene Verweisungen")));
        web.perform(get("/").with(user("leitung")))
                .andExpect(content().string(not(containsString("Eingegangene Verweisungen"))));
    }

    @Test
    void whatWasRecalledShowsNothingAnyMore() throws Exception {
        IncomingId id = incoming.send("Zurück");
        assertThat(incoming.recall(id)).isTrue();

        web.perform(get("/verweisungen/" + id).with(user("beraterin")))
                .andExpect(content().string(not(containsString("Zurück\""))))
                .andExpect(content().string(not(containsString("Amal"))));
        accept(id).andExpect(flash().attribute("done", "referral.incoming.late.RECALLED"));
    }

    private org.springframework.test.web.servlet.ResultActions accept(IncomingId id)
            throws Exception {
        return web.perform(
                post("/verweisungen/" + id + "/annehmen").with(csrf()).with(user("beraterin")));
    }

    private String version(ReferralId id) {
        return String.valueOf(cases.asAdviser(() -> referrals.require(id)).version());
    }
}
