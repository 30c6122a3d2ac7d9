package de.lotse.patterns.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.lotse.casefile.CaseView;
import de.lotse.discrimination.IncidentContext;
import de.lotse.patterns.ClearanceAnswer;
import de.lotse.patterns.ReviewId;
import de.lotse.patterns.ReviewOutcome;
import de.lotse.patterns.process.Patterns;
import de.lotse.testing.IntegrationTest;
import java.net.URI;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Who sees what of patterns and reviews, and what the steps ask for. */
class PatternPagesTest extends IntegrationTest {

    @Autowired private MockMvc web;
    @Autowired private Patterns patterns;
    @Autowired private PatternSamplePages samples;

    @Test
    void everyPageOpensInBothLanguages() throws Exception {
        for (var visit : samples.visits().values()) {
            for (String language : new String[] {"de", "en"}) {
                web.perform(get(visit.path()).param("lang", language).with(user(visit.username())))
                        .andExpect(status().isOk())
                        .andExpect(content().string(not(containsString("??"))));
            }
        }
    }

    @Test
    void theWholeWayFromThePatternToTheOutcome() throws Exception {
        ReviewId review = patterns.review();
        step("leitung", AssessStepController.PATH, review, "task_assess", "text", "Absagen")
                .andExpect(redirectedUrl("/muster/" + review));
        step(
                "leitung",
                DecideStepController.PATH,
                review,
                "task_decide_ways",
                "act",
                "true",
                "ways",
                "TRAINING",
                "ways",
                "NETWORK");
        step(
                        "beraterin",
                        ClearStepController.PATH,
                        review,
                        "task_clear",
                        "answer",
                        "NO",
                        "text",
                        "Ohne den Monat")
                .andExpect(status().is3xxRedirection());
        look("leitung", DecideStepController.PATH + task(review, "task_decide_ways"))
                .andExpect(content().string(containsString("Ohne den Monat")));
        step(
                "leitung",
                DecideStepController.PATH,
                review,
                "task_decide_ways",
                "act",
                "true",
                "ways",
                "TRAINING");
        step("beraterin", ClearStepController.PATH, review, "task_clear", "answer", "YES");
        step(
                        "leitung",
                        MeasuresStepController.PATH,
                        review,
                        "task_plan_measures",
                        "action",
                        "save",
                        "measures[0].what",
                        "Schulung anbieten",
                        "measures[0].way",
                        "TRAINING",
                        "measures[0].owner",
                        "berater",
                        "measures[0].due",
                        "2026-12-14")
                .andExpect(status().is3xxRedirection());
        look("berater", MeasureStepController.PATH + task(review, "task_measure"))
                .andExpect(content().string(containsString("Schulung anbieten")));
        step("berater", MeasureStepController.PATH, review, "task_measure", "result", "DONE");
        patterns.fireTimer(review);
        step(
                        "leitung",
                        EffectStepController.PATH,
                        review,
                        "task_review_effect",
                        "outcome",
                        "NO_NEW_CASES",
                        "again",
                        "false")
                .andExpect(redirectedUrl("/muster/" + review));

        assertThat(patterns.view(review).outcome()).isEqualTo(ReviewOutcome.NO_NEW_CASES);
        assertThat(patterns.elements(review)).isEmpty();
        look("leitung", "/muster/" + review)
                .andExpect(content().string(containsString("Keine neuen Fälle")))
                .andExpect(content().string(containsString("Umgesetzt")))
                .andExpect(content().string(containsString("<svg class=\"l-bars\"")))
                .andExpect(content().string(containsString("4/2026")))
                .andExpect(content().string(containsString(">5</td>")));
        look("beraterin", "/muster/" + review)
                .andExpect(content().string(containsString("<svg class=\"l-bars\"")));
    }

    @Test
    void nothingIsDoneForAReason() throws Exception {
        ReviewId review = patterns.assessed();

        step(
                "leitung",
                DecideStepController.PATH,
                review,
                "task_decide_ways",
                "act",
                "false",
                "reason",
                "CLIENTS_AT_RISK");

        assertThat(patterns.view(review).outcome()).isEqualTo(ReviewOutcome.NO_ACTION);
        look("leitung", "/muster/" + review)
                .andExpect(content().string(containsString("Nicht ohne Gefahr")));
    }

    @Test
    void wordsAndCountsAreForThoseInvolved() throws Exception {
        String institution = Patterns.institution();
        CaseView file = null;
        for (int i = 0; i < 5; i++) {
            file = patterns.open("beraterin");
            patterns.recorded("beraterin", file, Patterns.housing(institution));
        }
        ReviewId review = patterns.running(institution).get(0).id();
        step("leitung", AssessStepController.PATH, review, "task_assess", "text", "Wortlaut7");

        for (String involved : new String[] {"leitung", "beraterin"}) {
            look(involved, "/muster/" + review)
                    .andExpect(content().string(containsString("Wortlaut7")))
                    .andExpect(content().string(containsString("Fälle von 5 Ratsuchenden")))
                    .andExpect(content().string(not(containsString(file.number().value()))))
                    .andExpect(content().string(not(containsString(file.id().toString()))));
        }
        look("berater", "/muster/" + review)
                .andExpect(content().string(containsString("nicht beteiligt")))
                .andExpect(content().string(not(containsString("Wortlaut7"))))
                .andExpect(content().string(not(containsString("Fälle von 5"))));
        web.perform(get("/muster/" + review).with(user("fremd"))).andExpect(status().isNotFound());
        for (String other : new String[] {"liga", "admin", "prozess", "betrieb"}) {
            web.perform(get("/muster/" + review).with(user(other)))
                    .andExpect(status().isForbidden());
        }
    }

    @Test
    void smallNumbersAreHidden() throws Exception {
        String institution = Patterns.institution();
        patterns.recorded(Patterns.housing(institution));
        patterns.recorded(Patterns.housing(institution));
        String context = contextOf(institution);

        for (String person : new String[] {"berater", "beraterin", "leitung"}) {
            look(person, context)
                    .andExpect(content().string(containsString("unter 3")))
                    .andExpect(content().string(not(containsString(">2</td>"))));
        }
        for (int i = 0; i < 3; i++) {
            patterns.recorded(Patterns.housing(institution));
        }
        look("leitung", context).andExpect(content().string(containsString(">5</td>")));
        look("fremd", context).andExpect(content().string(not(containsString(">5</td>"))));
    }

    @Test
    void aSingleHiddenQuarterCannotBeReckonedBack() throws Exception {
        String institution = Patterns.institution();
        for (int i = 0; i < 2; i++) {
            patterns.recorded(Patterns.housing(institution));
        }
        clock.set(LocalDate.of(2027, 2, 1));
        for (int i = 0; i < 2; i++) {
            patterns.recorded(Patterns.housing(institution));
        }
        clock.set(LocalDate.of(2027, 5, 3));
        for (int i = 0; i < 4; i++) {
            patterns.recorded(
                    "beraterin", patterns.open("beraterin"), Patterns.housing(institution));
        }

        look("berater", contextOf(institution))
                .andExpect(content().string(not(containsString(">2</td>"))));
    }

    @Test
    void theLigaSeesLargeContextsOfClosedQuartersOnly() throws Exception {
        for (int i = 0; i < 5; i++) {
            patterns.recorded(
                    new IncidentContext("TRANSPORT_X", Set.of("LANGUAGE"), "07334", "TRANSPORT"));
        }
        for (int i = 0; i < 4; i++) {
            patterns.recorded(new IncidentContext("SHOP_X", Set.of("LANGUAGE"), "07334", "SHOP"));
        }
        look("liga", "/muster").andExpect(content().string(not(containsString("TRANSPORT_X"))));

        clock.set(LocalDate.of(2027, 1, 4));

        look("liga", "/muster")
                .andExpect(content().string(containsString("TRANSPORT_X")))
                .andExpect(content().string(not(containsString("SHOP_X"))));
    }

    @ParameterizedTest
    @CsvSource({
        "act, , Bitte füllen",
        "act, true, mindestens einen Weg",
        "act, false, einen Grund",
        "act, vielleicht, nicht möglich",
        "ways, FESSELN, angebotenen"
    })
    void aDecisionNeedsWaysOrAReason(String field, String value, String message) throws Exception {
        ReviewId review = patterns.assessed();

        step(
                        "leitung",
                        DecideStepController.PATH,
                        review,
                        "task_decide_ways",
                        field,
                        value == null ? "" : value,
                        "text",
                        "Getippt 😀 <b>")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString(message)))
                .andExpect(content().string(containsString("Getippt 😀 &lt;b&gt;")));
        assertThat(patterns.elements(review)).containsExactly("task_decide_ways");
    }

    @Test
    void whoSaysNoSaysWhatWouldHaveToBeDifferent() throws Exception {
        ReviewId review = patterns.decided();

        step("beraterin", ClearStepController.PATH, review, "task_clear", "answer", "NO")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("anders sein müsste")));
        assertThat(patterns.elements(review)).containsExactly("task_clear");
    }

    @ParameterizedTest
    @CsvSource({
        "what, '', Bitte füllen",
        "way, HEXEN, nicht möglich",
        "owner, fremd, angebotenen Personen",
        "owner, admin, angebotenen Personen",
        "due, 2026-11-20, der noch kommt",
        "due, 2036-01-01, drei Jahren",
        "due, morgen, gültiges Datum"
    })
    void aMeasureHasEverythingItNeeds(String field, String value, String message) throws Exception {
        ReviewId review = patterns.cleared();
        String[] typed = {
            "measures[0].what", "Runder Tisch",
            "measures[0].way", "INSTITUTION_TALK",
            "measures[0].owner", "beraterin",
            "measures[0].due", "2026-12-14"
        };
        for (int i = 0; i < typed.length; i += 2) {
            if (typed[i].endsWith("." + field)) {
                typed[i + 1] = value;
            }
        }

        step("leitung", MeasuresStepController.PATH, review, "task_plan_measures", typed)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString(message)));
        assertThat(patterns.elements(review)).containsExactly("task_plan_measures");
    }

    @Test
    void aRowMoreKeepsWhatWasTyped() throws Exception {
        ReviewId review = patterns.cleared();

        step(
                        "leitung",
                        MeasuresStepController.PATH,
                        review,
                        "task_plan_measures",
                        "action",
                        "add",
                        "measures[0].what",
                        "Halb getippt")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Halb getippt")))
                .andExpect(content().string(containsString("measures[1].what")));
        step("leitung", MeasuresStepController.PATH, review, "task_plan_measures")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("mindestens eine Maßnahme")));
    }

    @Test
    void aStepIsDoneOnceAndByWhomItIsFor() throws Exception {
        ReviewId review = patterns.decided();
        String task = patterns.task(review, "task_clear").getId();
        send("berater", post(ClearStepController.PATH).param("taskId", task).param("answer", "YES"))
                .andExpect(status().isConflict());
        send("leitung", post(ClearStepController.PATH).param("taskId", task).param("answer", "YES"))
                .andExpect(status().isForbidden());
        send("fremd", post(ClearStepController.PATH).param("taskId", task).param("answer", "YES"))
                .andExpect(status().isNotFound());
        patterns.clear(review, ClearanceAnswer.YES);

        send(
                        "beraterin",
                        post(ClearStepController.PATH)
                                .param("taskId", task)
                                .param("answer", "NO")
                                .param("text", "Zu spät getippt"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Zu spät getippt")));
        assertThat(patterns.elements(review)).containsExactly("task_plan_measures");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/muster/x",
                "/muster/00000000-0000-4000-8000-000000000000",
                "/muster/zusammenhang",
                "/muster/zusammenhang?bereich=a%27b&grund=X&ort=Y&einrichtung=Z",
                "/aufgaben/muster/bewerten",
                "/aufgaben/muster/bewerten?taskId=x",
                "/aufgaben/muster/massnahmen?taskId=00000000-0000-4000-8000-000000000000"
            })
    void whatIsNotThereIsNotFound(String path) throws Exception {
        web.perform(get(URI.create(path)).with(user("leitung"))).andExpect(status().isNotFound());
    }

    @Test
    void tasksWithoutACaseStandInTheListWithTheirReview() throws Exception {
        ReviewId review = patterns.review();
        String number = patterns.view(review).number();
        String task = patterns.task(review, "task_assess").getId();

        look("leitung", "/aufgaben?ansicht=team")
                .andExpect(content().string(containsString("Strukturprüfung " + number)));
        look("leitung", "/aufgaben/" + task)
                .andExpect(content().string(containsString("/muster/" + review)))
                .andExpect(content().string(not(containsString("/faelle/null"))));
        web.perform(get("/aufgaben/" + task).with(user("beraterin")))
                .andExpect(status().isNotFound());
    }

    private static String contextOf(String institution) {
        return PatternWords.CONTEXT
                + "?bereich=HOUSING&grund=RACISM&ort=07315&einrichtung="
                + institution;
    }

    private String task(ReviewId review, String element) {
        return "?taskId=" + patterns.task(review, element).getId();
    }

    private ResultActions look(String person, String path) throws Exception {
        return web.perform(get(path).with(user(person))).andExpect(status().isOk());
    }

    private ResultActions step(
            String person, String path, ReviewId review, String element, String... typed)
            throws Exception {
        MockHttpServletRequestBuilder request =
                post(path).param("taskId", patterns.task(review, element).getId());
        for (int i = 0; i < typed.length; i += 2) {
            request.param(typed[i], typed[i + 1]);
        }
        return send(person, request);
    }

    private ResultActions send(String person, MockHttpServletRequestBuilder request)
            throws Exception {
        return web.perform(request.with(user(person)).with(csrf()));
    }
}
