package de.lotse.discrimination.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseView;
import de.lotse.consent.Recipients;
import de.lotse.consent.TransmissionPurpose;
import de.lotse.directory.ServiceKind;
import de.lotse.discrimination.DiscriminationCaseId;
import de.lotse.discrimination.DiscriminationCourse;
import de.lotse.discrimination.DiscriminationEventKind;
import de.lotse.discrimination.DiscriminationOutcome;
import de.lotse.referral.ReferralOrigin;
import de.lotse.referral.ReferralOutcome;
import de.lotse.referral.ReferralView;
import de.lotse.referral.Referrals;
import de.lotse.testing.IntegrationTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The LADS and specialised services are reached through a referral, whose result comes back. */
class LadsReferralTest extends IntegrationTest {

    private static final String CHOOSE = "task_choose_service";

    @Autowired private MockMvc web;
    @Autowired private TestDiscriminations cases;
    @Autowired private CaseFiles files;
    @Autowired private Referrals referrals;
    @Autowired private Recipients recipients;
    @Autowired private DiscriminationWorkflow workflow;
    @Autowired private DiscriminationCourse course;

    private CaseView file;
    private DiscriminationCaseId discrimination;

    @BeforeEach
    void aFirstTalk() {
        file = cases.open("Verwiesen");
        cases.complete(file, "task_first_talk", Map.of());
        discrimination = cases.takeUp(file);
        cases.talk(
                file,
                TestDiscriminations.on(LocalDate.of(2026, 11, 20), "HOUSING", "HOUSING_COMPANY"));
    }

    @Test
    void aHandoverBeginsAReferralForWhichTheLadsIsProposed() throws Exception {
        handOver();
        ReferralView begun = referral();
        assertThat(begun.origin()).isEqualTo(ReferralOrigin.DISCRIMINATION);
        assertThat(begun.proposed()).isEqualTo(ServiceKind.LADS);
        assertThat(begun.purpose()).isEqualTo(TransmissionPurpose.DISCRIMINATION_ADVICE);
        String page =
                web.perform(
                                get("/aufgaben/verweisung/stelle")
                                        .param("taskId", cases.task(file, CHOOSE).getId())
                                        .with(user("beraterin")))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        int first = page.indexOf("name=\"recipient\"");
        assertThat(page.substring(first, page.indexOf('>', first))).contains(lads());
        assertThat(page).containsOnlyOnce("Vorgeschlagen");
    }

    @Test
    void theTabShowsTheStepsOfTheReferral() throws Exception {
        handOver();
        web.perform(get("/faelle/" + file.number() + "/diskriminierung").with(user("beraterin")))
                .andExpect(content().string(containsString(cases.task(file, CHOOSE).getId())))
                .andExpect(content().string(containsString("Stelle und Weg wählen")));
    }

    @Test
    void contactWithTheLadsGoesOnWithAdvice() throws Exception {
        handOver();
        choose("JOINT_ACCOMPANIMENT");
        cases.complete(file, "task_together", Map.of("togetherResult", "TALKED"));
        web.perform(
                        post("/faelle/"
                                        + file.number()
                                        + "/verweisungen/"
                                        + referral().id()
                                        + "/ergebnis")
                                .with(csrf())
                                .with(user("beraterin")))
                .andExpect(status().is3xxRedirection());
        cases.complete(file, "task_contact_check", Map.of("contactResult", "CONTACT_MADE"));

        assertThat(cases.tasks(file)).contains("task_legal_advice");
        assertThat(noted(DiscriminationEventKind.REFERRED_TO_LADS))
                .containsExactly(ReferralOutcome.CONTACT_MADE.name());
    }

    @Test
    void whatCameToNothingLeavesEveryWayOpen() throws Exception {
        handOver();
        choose("ADDRESS");
        assertThat(cases.tasks(file)).contains("task_decide_lads").doesNotContain(CHOOSE);
        assertThat(noted(DiscriminationEventKind.REFERRED_TO_LADS))
                .containsExactly(ReferralOutcome.INFORMED.name());
    }

    @Test
    void aReferralEndsWithTheCaseOfDiscriminationThatItCameFrom() {
        handOver();
        cases.run(() -> workflow.ends(discrimination, DiscriminationOutcome.CONTACT_LOST));
        assertThat(referral().outcome()).isEqualTo(ReferralOutcome.STOPPED);
        assertThat(cases.tasks(file)).doesNotContain(CHOOSE);
    }

    @Test
    void therapyIsLookedForWithItsOwnPurpose() throws Exception {
        web.perform(
                        post("/faelle/"
                                        + file.number()
                                        + "/diskriminierung/"
                                        + discrimination
                                        + "/fachberatung")
                                .param("hilfe", "THERAPY")
                                .with(csrf())
                                .with(user("beraterin")))
                .andExpect(status().is3xxRedirection());
        assertThat(referral().proposed()).isEqualTo(ServiceKind.PSYCHOSOCIAL_CENTRE);
        assertThat(referral().purpose()).isEqualTo(TransmissionPurpose.TREATMENT);
        choose("ADDRESS");
        assertThat(noted(DiscriminationEventKind.REFERRED_TO_SPECIALISTS))
                .containsExactly(ReferralOutcome.INFORMED.name());
    }

    private void handOver() {
        cases.complete(file, "task_decide_lads", Map.of("ladsWay", "HANDOVER"));
    }

    private void choose(String kind) throws Exception {
        web.perform(
                        post("/aufgaben/verweisung/stelle")
                                .param("taskId", cases.task(file, CHOOSE).getId())
                                .param("version", String.valueOf(referral().version()))
                                .param("recipient", lads())
                                .param("kind", kind)
                                .with(csrf())
                                .with(user("beraterin")))
                .andExpect(status().is3xxRedirection());
    }

    private String lads() {
        return cases.asAdviser(() -> recipients.ofKind(ServiceKind.LADS).get(0).recipient())
                .toString();
    }

    private ReferralView referral() {
        return cases.asAdviser(() -> referrals.of(file.id())).get(0);
    }

    private List<String> noted(DiscriminationEventKind kind) {
        return cases.asAdviser(() -> course.of(discrimination)).stream()
                .filter(entry -> entry.kind() == kind)
                .map(DiscriminationCourse.Entry::code)
                .toList();
    }
}
