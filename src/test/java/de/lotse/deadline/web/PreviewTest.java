package de.lotse.deadline.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.lotse.testing.IntegrationTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

class PreviewTest extends IntegrationTest {

    private static final String PREVIEW = "/api/deadlines/preview?";

    @Autowired private MockMvc mvc;

    static List<TestVectors.Vector> vectors() {
        return TestVectors.all();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void answersTheAgreedDatesOverHttp(TestVectors.Vector vector) throws Exception {
        String deadline = "$[?(@.kind == '" + vector.expectedKind() + "')]";

        mvc.perform(get(PREVIEW + vector.query()).with(user("beraterin")))
                .andExpect(status().isOk())
                .andExpect(
                        jsonPath(deadline + ".notifiedOn")
                                .value(contains(vector.notifiedOn().toString())))
                .andExpect(
                        jsonPath(deadline + ".rawEnd").value(contains(vector.rawEnd().toString())))
                .andExpect(jsonPath(deadline + ".due").value(contains(vector.due().toString())));
    }

    @Test
    void refusesWithAProblemThatNamesTheField() throws Exception {
        mvc.perform(
                        get(PREVIEW + "rule=DURATION&amount=1&unit=WEEKS&serviceDate=2026-02-30")
                                .with(user("beraterin")))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.field").value("serviceDate"))
                .andExpect(jsonPath("$.detail").value(containsString("Datum")))
                .andExpect(jsonPath("$.errors[0].reason").value("not-a-date"));
    }

    @Test
    void refusesInEnglishToo() throws Exception {
        mvc.perform(get(PREVIEW + "lang=en").with(user("beraterin")))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value("rule: This is missing."));
    }

    @Test
    void whatIsSentTwiceIsRefused() throws Exception {
        mvc.perform(get(PREVIEW + "rule=DURATION&rule=LGCDV_CLAIM").with(user("beraterin")))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("rule"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"liga", "prozess", "admin", "betrieb", "leitung", "fremd"})
    void anySignedInPersonMayAsk(String username) throws Exception {
        mvc.perform(
                        get(PREVIEW + "rule=DURATION&amount=2&unit=WEEKS&serviceDate=2024-05-16")
                                .with(user(username)))
                .andExpect(status().isOk());
    }

    @Test
    void nobodyElseMay() throws Exception {
        mvc.perform(get(PREVIEW + "rule=DURATION")).andExpect(status().isUnauthorized());
    }
}
