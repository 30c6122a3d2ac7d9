package de.lotse.consent.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.lotse.casefile.CaseView;
import de.lotse.consent.ConsentCases;
import de.lotse.consent.ConsentId;
import de.lotse.consent.ConsentState;
import de.lotse.consent.ConsentView;
import de.lotse.consent.Consents;
import de.lotse.consent.DataKind;
import de.lotse.consent.PowerId;
import de.lotse.consent.PowersOfAttorney;
import de.lotse.security.OnBehalf;
import de.lotse.testing.IntegrationTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class ConsentPagesTest extends IntegrationTest {

    @Autowired private MockMvc web;
    @Autowired private ConsentCases cases;
    @Autowired private Consents consents;
    @Autowired private PowersOfAttorney powers;
    @Autowired private OnBehalf onBehalf;
    @Autowired private ConsentSamplePages pages;

    private CaseView file;
    private String tab;

    @BeforeEach
    void openCase() {
        file = cases.open();
        tab = "/faelle/" + file.number() + "/einwilligungen";
    }

    @Test
    void everyPageOpensInBothLanguages() throws Exception {
        for (var visit : pages.visits().values()) {
            for (String language : List.of("de", "en")) {
                web.perform(get(visit.path()).param("lang", language).with(user(visit.username())))
                        .andExpect(status().isOk())
                        .andExpect(content().string(not(containsString("??"))));
            }
        }
    }

    @Test
    void aReleaseIsRecordedOnceHoweverOftenItIsSent() throws Exception {
        open(tab).andExpect(content().string(containsString("Noch keine Einwilligung")));
        MultiValueMap<String, String> typed = typed();

        send(tab + "/neu", typed).andExpect(redirectedUrl(tab));
        send(tab + "/neu", typed).andExpect(redirectedUrl(tab));

        assertThat(recorded()).hasSize(1);
        ConsentView one = recorded().get(0);
        assertThat(one.kinds()).containsExactlyInAnyOrder(DataKind.INCIDENT, DataKind.HEALTH);
        assertThat(one.texts().proofPlace()).isEqualTo("Ordner 7");
        open(tab)
                .andExpect(content().string(containsString(one.texts().recipientName())))
                .andExpect(content().string(containsString("gilt")));
        open(tab + "/" + one.id())
                .andExpect(content().string(containsString("noch nichts weitergegeben")))
                .andExpect(content().string(containsString("Herr Amiri")));
        open("/faelle/" + file.number())
                .andExpect(content().string(containsString(tab + "/" + one.id())));
    }

    @Test
    void sentTwiceAtOnceItIsRecordedOnceAndBothAreTold() {
        MultiValueMap<String, String> typed = typed();
        List<CompletableFuture<Integer>> both =
                Stream.of(1, 2)
                        .map(one -> CompletableFuture.supplyAsync(() -> statusOf(typed)))
                        .toList();

        assertThat(both).extracting(CompletableFuture::join).containsOnly(302);
        assertThat(recorded()).hasSize(1);
    }

    private int statusOf(MultiValueMap<String, String> typed) {
        try {
            return send(tab + "/neu", typed).andReturn().getResponse().getStatus();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void theListSpeaksEnglish() throws Exception {
        cases.record(cases.given(file));
        web.perform(get(tab).param("lang", "en").with(user("beraterin")))
                .andExpect(content().string(containsString("Record a consent")))
                .andExpect(content().string(containsString("Powers of attorney")))
                .andExpect(content().string(not(containsString("Vollmacht"))));
    }

    @Test
    void theRecipientIsLookedForAndWhatWasTypedIsKept() throws Exception {
        MultiValueMap<String, String> typed = typed();
        typed.remove("recipient");
        typed.set("recipientText", "LADS");
        typed.set("note", "Bleibt stehen");
        typed.set("action", "search");

        send(tab + "/neu", typed)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(cases.lads().toString())))
                .andExpect(content().string(containsString("Bleibt stehen")))
                .andExpect(content().string(not(containsString("l-error"))));
        assertThat(recorded()).isEmpty();
    }

    @Test
    void aSiteOfAnotherTraegerCanBeNamedForTheHandover() throws Exception {
        String site = "SITE:d0000000-0000-4000-8000-0000000000a1";
        MultiValueMap<String, String> typed = typed();
        typed.set("recipientText", "Ludwigshafen");
        typed.set("action", "search");
        send(tab + "/neu", typed).andExpect(content().string(containsString(site)));
        typed.remove("action");
        typed.set("recipient", site);
        typed.set("purpose", "HANDOVER");

        send(tab + "/neu", typed).andExpect(redirectedUrl(tab));

        assertThat(recorded().get(0).texts().recipientName()).contains("Ludwigshafen");
    }

    @Test
    void anotherPageLeadsHereWithWhatItKnowsButNotWithSpecialCategories() throws Exception {
        MultiValueMap<String, String> known = new LinkedMultiValueMap<>();
        known.set("action", "prepare");
        known.set("recipient", cases.lads().toString());
        known.set("purpose", "DISCRIMINATION_ADVICE");
        known.addAll("kinds", List.of("INCIDENT", "HEALTH"));

        send(tab + "/neu", known)
                .andExpect(status().isOk())
                .andExpect(checked("recipient", cases.lads().toString(), true))
                .andExpect(checked("purpose", "DISCRIMINATION_ADVICE", true))
                .andExpect(checked("kinds", "INCIDENT", true))
                .andExpect(checked("specialKinds", "HEALTH", false));
    }

    @Test
    void eachRefusalIsSaidAtItsFieldAndNothingIsSaved() throws Exception {
        refused("recipient", "", "Stelle");
        refused("recipient", "SITE:" + file.siteId(), "eigenen Standorts");
        refused("recipient", "DIRECTORY_ENTRY:" + UUID.randomUUID(), "angebotenen");
        refused("recipient", "<script>alert(1)</script>", "füllen Sie");
        refused("purpose", "EVERYTHING", "purpose");
        refused("purpose", "OTHER", "purposeText");
        refused("kinds", null, "specialKinds", null, "kinds");
        refused("persons", UUID.randomUUID().toString(), "angebotenen");
        refused("persons", "keine-nummer", "persons");
        refused("signatory", "PARENT", "volljährig");
        refused("language", "zz", "angebotenen");
        refused("consequencesTold", null, "Folgen einer Weigerung");
        refused("voluntary", null, "Nur eine freiwillige");
        refused("signedOn", "2026-11-24", "Zukunft");
        refused("signedOn", "2025-11-01", "mehr als ein Jahr");
        refused("signedOn", "31.02.2026", "signedOn");
        refused("validFrom", "2026-11-01", "vor der Unterschrift");
        refused("validUntil", "2027-11-24", "Höchstens ein Jahr");
        refused("validUntil", "2026-11-22", "vor dem Anfang");
        refused("proofPlace", "x".repeat(201), "proofPlace");
        refused("note", "x".repeat(2_001), "note");
        assertThat(recorded()).isEmpty();
    }

    private void refused(String field, String value, String... said) throws Exception {
        MultiValueMap<String, String> typed = typed();
        typed.set("interpreterName", "Bleibt <b>stehen</b>");
        set(typed, field, value);
        if (said.length > 1) {
            set(typed, said[0], said[1]);
        }
        send(tab + "/neu", typed)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("l-error")))
                .andExpect(content().string(containsString(said[said.length - 1])))
                .andExpect(content().string(containsString("Bleibt &lt;b&gt;stehen")))
                .andExpect(content().string(not(containsString("<script>alert"))));
    }

    @Test
    void aWithdrawalAsksOnceAndHoldsAtOnce() throws Exception {
        String one = tab + "/" + cases.record(cases.given(file));
        open(one + "/widerrufen")
                .andExpect(content().string(containsString("Das ist schon weitergegeben")));
        send(one + "/widerrufen", Set.of(List.of("declaredOn", "2026-11-24")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Zukunft")));
        assertThat(recorded().get(0).state()).isEqualTo(ConsentState.VALID);

        var declared =
                Set.of(List.of("declaredOn", "2026-11-23"), List.of("withdrawalNote", "Am Tresen"));
        send(one + "/widerrufen", declared)
                .andExpect(flash().attribute("done", "consent.withdrawn"));
        send(one + "/widerrufen", declared)
                .andExpect(flash().attribute("done", "consent.withdrawn.before"));

        assertThat(recorded().get(0).state()).isEqualTo(ConsentState.WITHDRAWN);
        open(one)
                .andExpect(content().string(containsString("widerrufen")))
                .andExpect(content().string(containsString("Am Tresen")))
                .andExpect(content().string(not(containsString(one + "/einschraenken"))));
        open(one + "/widerrufen").andExpect(redirectedUrl(one));
        open(one + "/einschraenken").andExpect(status().isNotFound());
        send(one + "/einschraenken", Set.of(List.of("version", "0")))
                .andExpect(flash().attribute("warned", "consent.narrow.over"));
    }

    @Test
    void whatIsRenewedIsSignedAnewWithSpecialCategoriesAskedAgain() throws Exception {
        ConsentId old =
                cases.record(
                        cases.given(
                                file,
                                Set.of(DataKind.IDENTITY, DataKind.HEALTH),
                                ConsentCases.TODAY,
                                6));
        open(tab + "/" + old + "/erneuern")
                .andExpect(checked("kinds", "IDENTITY", true))
                .andExpect(checked("specialKinds", "HEALTH", false))
                .andExpect(content().string(containsString("value=\"" + old + "\"")));
        MultiValueMap<String, String> typed = typed();
        typed.set("renews", old.toString());

        send(tab + "/neu", typed).andExpect(redirectedUrl(tab));

        assertThat(recorded()).extracting(ConsentView::renews).contains(old);
    }

    @Test
    void narrowingKeepsTheFormerAndAStalePageKeepsWhatWasTyped() throws Exception {
        ConsentId id = cases.record(cases.given(file));
        String one = tab + "/" + id;
        var left =
                Set.of(
                        List.of("version", "0"),
                        List.of("kinds", "INCIDENT"),
                        List.of("persons", file.clients().get(0).toString()),
                        List.of("validUntil", "2026-12-31"),
                        List.of("note", "Nur der Vorfall"));
        send(one + "/einschraenken", left).andExpect(redirectedUrl(one));
        assertThat(recorded().get(0).kinds()).containsExactly(DataKind.INCIDENT);
        open(one).andExpect(content().string(containsString("Vorher:")));

        send(
                        one + "/einschraenken",
                        Set.of(
                                List.of("version", "0"),
                                List.of("kinds", "INCIDENT"),
                                List.of("persons", file.clients().get(0).toString()),
                                List.of("validUntil", "2026-12-24"),
                                List.of("note", "Mein Text")))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Mein Text")))
                .andExpect(content().string(containsString("Nur der Vorfall")));
        send(
                        one + "/einschraenken",
                        Set.of(
                                List.of("version", "1"),
                                List.of("kinds", "HEALTH"),
                                List.of("persons", file.clients().get(0).toString()),
                                List.of("validUntil", "2027-12-24")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Weiter als unterschrieben")));
        assertThat(recorded().get(0).validUntil()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void ofAnotherCaseOrTraegerThereIsNothing() throws Exception {
        ConsentId foreign = cases.record(cases.given(cases.open()));
        PowerId power = cases.power(cases.open());
        for (String path : List.of("", "/erneuern", "/einschraenken", "/widerrufen")) {
            open(tab + "/" + foreign + path).andExpect(status().isNotFound());
            open(tab + "/unsinn" + path).andExpect(status().isNotFound());
        }
        for (String path : List.of("/bestaetigen", "/einschraenken", "/widerrufen")) {
            send(tab + "/" + foreign + path, Set.of(List.of("declaredOn", "2026-11-23")))
                    .andExpect(status().isNotFound());
        }
        open(tab + "/vollmacht/" + power + "/widerrufen").andExpect(status().isNotFound());
        MultiValueMap<String, String> typed = typed();
        typed.set("renews", foreign.toString());
        send(tab + "/neu", typed).andExpect(status().isNotFound());
        for (String other : List.of("fremd", "admin", "leitung")) {
            web.perform(get(tab).with(user(other)))
                    .andExpect(
                            result ->
                                    assertThat(result.getResponse().getStatus())
                                            .as(other)
                                            .isIn(403, 404));
        }
    }

    @Test
    void aPowerOfAttorneyIsRecordedAndRevoked() throws Exception {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.set("id", UUID.randomUUID().toString());
        typed.set("client", file.clients().get(0).toString());
        typed.set("holder", "Frau Beispiel");
        typed.set("towards", "Alle Behörden");
        typed.set("scopes", "OTHER");
        typed.set("signatory", "SELF");
        typed.set("signedOn", "2026-11-23");
        typed.set("validUntil", "2028-12-01");
        send(tab + "/vollmacht/neu", typed)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("genau eine Stelle")))
                .andExpect(content().string(containsString("Höchstens zwei Jahre")))
                .andExpect(content().string(containsString("note-error")))
                .andExpect(content().string(containsString("Frau Beispiel")));
        typed.set("towards", "Ausländerbehörde Mainz");
        typed.set("scopes", "FILE_INSPECTION");
        typed.set("validUntil", "2027-11-23");
        send(tab + "/vollmacht/neu", typed).andExpect(redirectedUrl(tab));
        send(tab + "/vollmacht/neu", typed).andExpect(redirectedUrl(tab));
        var recorded = onBehalf.call("beraterin", () -> powers.of(file.id()));
        assertThat(recorded).hasSize(1);
        open(tab)
                .andExpect(content().string(containsString("Ausländerbehörde Mainz")))
                .andExpect(content().string(containsString("Akteneinsicht")));

        String revoke = tab + "/vollmacht/" + recorded.get(0).id() + "/widerrufen";
        send(revoke, Set.of(List.of("declaredOn", "2026-11-22")))
                .andExpect(status().isUnprocessableEntity());
        send(revoke, Set.of(List.of("declaredOn", "2026-11-23")))
                .andExpect(flash().attribute("done", "consent.power.revoked"));
        send(revoke, Set.of(List.of("declaredOn", "2026-11-23")))
                .andExpect(flash().attribute("done", "consent.power.revoked.before"));
    }

    @Test
    void theFormToSignIsPrintedBeforeAnythingIsSaved() throws Exception {
        MultiValueMap<String, String> typed = typed();
        typed.set("action", "print");
        typed.set("formLanguage", "fa");
        send(tab + "/neu", typed)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Mina Rad")))
                .andExpect(content().string(containsString("Vorfall der Diskriminierung")))
                .andExpect(content().string(containsString("رویداد تبعیض")))
                .andExpect(content().string(not(containsString("Religion"))))
                .andExpect(content().string(containsString("dir=\"rtl\"")))
                .andExpect(content().string(containsString("Übersetzung nicht geprüft")))
                .andExpect(content().string(containsString("ترجمه بررسی نشده است")));
        assertThat(recorded()).isEmpty();

        MultiValueMap<String, String> blank = new LinkedMultiValueMap<>();
        blank.set("action", "print");
        send(tab + "/neu", blank)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("……")))
                .andExpect(content().string(containsString("Religion")))
                .andExpect(content().string(containsString("l-boxes")));
    }

    @Test
    void theFormOfARecordedReleaseIsThereInFourLanguages() throws Exception {
        String form = tab + "/" + cases.record(cases.given(file)) + "/formular";
        for (String language : List.of("en", "fr", "ar", "fa")) {
            open(form + "?sprache=" + language)
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("lang=\"" + language + "\"")))
                    .andExpect(content().string(not(containsString("{0}"))));
        }
        open(form + "?sprache=klingonisch")
                .andExpect(content().string(containsString("lang=\"en\"")));
    }

    private MultiValueMap<String, String> typed() {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.set("id", UUID.randomUUID().toString());
        typed.set("recipient", cases.lads().toString());
        typed.set("purpose", "DISCRIMINATION_ADVICE");
        typed.set("kinds", "INCIDENT");
        typed.set("specialKinds", "HEALTH");
        typed.set("direction", "ONE_WAY");
        typed.set("persons", file.clients().get(0).toString());
        typed.set("signatory", "SELF");
        typed.set("language", "fa");
        typed.set("interpreter", "PROFESSIONAL");
        typed.set("interpreterName", "Herr Amiri");
        typed.set("consequencesTold", "true");
        typed.set("voluntary", "true");
        typed.set("proof", "PAPER");
        typed.set("proofPlace", "Ordner 7");
        typed.set("signedOn", "2026-11-23");
        typed.set("validFrom", "2026-11-23");
        typed.set("validUntil", "2027-05-23");
        return typed;
    }

    private static void set(MultiValueMap<String, String> typed, String field, String value) {
        typed.remove(field);
        if (value != null) {
            typed.set(field, value);
        }
    }

    private List<ConsentView> recorded() {
        return onBehalf.call("beraterin", () -> consents.of(file.id()));
    }

    private ResultActions open(String path) throws Exception {
        return web.perform(get(path).with(user("beraterin")));
    }

    private ResultActions send(String path, MultiValueMap<String, String> typed) throws Exception {
        return perform(post(path).params(typed));
    }

    private ResultActions send(String path, Set<List<String>> typed) throws Exception {
        MockHttpServletRequestBuilder request = post(path);
        typed.forEach(one -> request.param(one.get(0), one.get(1)));
        return perform(request);
    }

    private ResultActions perform(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(user("beraterin")).with(csrf()));
    }

    private static org.springframework.test.web.servlet.ResultMatcher checked(
            String field, String value, boolean wanted) {
        return result -> {
            String tag =
                    "name=\"" + field + "\" value=\"" + value + "\"" + (wanted ? " checked" : ">");
            assertThat(result.getResponse().getContentAsString()).contains(tag);
        };
    }
}
