package de.lotse.deadline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import de.lotse.deadline.OneOffHoliday;
import de.lotse.deadline.OneOffHolidays;
import de.lotse.security.OnBehalf;
import de.lotse.testing.IntegrationTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** One-off holidays, entered by the administration of a Träger. */
class HolidayPageTest extends IntegrationTest {

    private static final String PATH = "/verwaltung/feiertage";

    /** An objection whose month ends on Friday, 28 February 2025. */
    private static final String PREVIEW =
            "/api/deadlines/preview?rule=ADMINISTRATIVE_OBJECTION&service=ORDINARY_LETTER"
                    + "&instructions=CORRECT&serviceDate=2025-01-24&seat=";

    @Autowired private MockMvc mvc;
    @Autowired private OneOffHolidays holidays;
    @Autowired private OnBehalf onBehalf;

    @AfterEach
    void removeAll() {
        onBehalf.run("admin", () -> holidays.all().forEach(one -> holidays.remove(one.id())));
    }

    @Test
    void aHolidayMovesDeadlinesAtItsSeatForItsTraegerOnly() throws Exception {
        String before = preview("beraterin", "RP");
        assertThat(before).contains("2025-02-28");

        assertThat(add("2025-02-28", "RP", "Jubiläum des Landes").getStatus()).isEqualTo(302);

        assertThat(preview("beraterin", "RP")).contains("2025-03-03", "Jubiläum des Landes");
        assertThat(preview("beraterin", "HE")).doesNotContain("2025-03-03");
        assertThat(preview("fremd", "RP")).isEqualTo(before);
        OneOffHoliday added = onBehalf.call("admin", holidays::all).get(0);
        assertThat(added.day()).isEqualTo(LocalDate.of(2025, 2, 28));
        assertThat(send("admin", MockMvcRequestBuilders.get(PATH)).getContentAsString())
                .contains("Jubiläum des Landes");

        assertThat(remove(added.id()).getStatus()).isEqualTo(302);
        assertThat(preview("beraterin", "RP")).isEqualTo(before);
        assertThat(remove(added.id()).getStatus()).isEqualTo(404);
    }

    @Test
    void oneForAllOfGermanyHoldsEverywhereAndIsEnteredOnce() throws Exception {
        assertThat(add("2025-02-28", "", "Staatsakt").getStatus()).isEqualTo(302);
        assertThat(preview("beraterin", "HE")).contains("2025-03-03");

        MockHttpServletResponse again = add("2025-02-28", "", "Noch einmal");
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(again.getContentAsString()).contains("steht dort schon", "Noch einmal");
    }

    @ParameterizedTest
    @CsvSource({
        "'',RP,Anlass,f-day-error",
        "2027-02-30,RP,Anlass,f-day-error",
        "2199-01-01,RP,Anlass,f-day-error",
        "1999-01-01,RP,Anlass,f-day-error",
        "2025-02-28,XX,Anlass,f-seat-error",
        "2025-02-28,RP,' ',f-reason-error",
        "2025-02-28,RP,LONG,f-reason-error"
    })
    void whatIsMissingOrImpossibleIsSaidAtItsField(
            String day, String seat, String reason, String error) throws Exception {
        MockHttpServletResponse refused =
                add(day, seat, "LONG".equals(reason) ? "ü".repeat(201) : reason);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains(error);
        assertThat(onBehalf.call("admin", holidays::all)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"beraterin", "leitung", "prozess", "liga", "betrieb"})
    void onlyTheAdministrationEntersThem(String username) throws Exception {
        assertThat(send(username, MockMvcRequestBuilders.get(PATH)).getStatus()).isEqualTo(403);
        assertThat(send(username, form("2025-02-28", "RP", "Anlass")).getStatus()).isEqualTo(403);
    }

    private String preview(String username, String seat) throws Exception {
        MockHttpServletResponse response =
                send(username, MockMvcRequestBuilders.get(PREVIEW + seat));
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(200);
        return response.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse add(String day, String seat, String reason) throws Exception {
        return send("admin", form(day, seat, reason));
    }

    private MockHttpServletResponse remove(UUID id) throws Exception {
        return send(
                "admin", MockMvcRequestBuilders.post(PATH + "/" + id + "/entfernen").with(csrf()));
    }

    private static MockHttpServletRequestBuilder form(String day, String seat, String reason) {
        return MockMvcRequestBuilders.post(PATH)
                .with(csrf())
                .param("day", day)
                .param("seat", seat)
                .param("reason", reason);
    }

    private MockHttpServletResponse send(String username, MockHttpServletRequestBuilder request)
            throws Exception {
        return mvc.perform(request.with(user(username))).andReturn().getResponse();
    }
}
