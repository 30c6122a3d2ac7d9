package de.lotse.deadline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.ClientDetails;
import de.lotse.casefile.ClientId;
import de.lotse.casefile.Clients;
import de.lotse.casefile.NewCase;
import de.lotse.casefile.Requester;
import de.lotse.deadline.DeadlineActor;
import de.lotse.deadline.DeadlineId;
import de.lotse.deadline.DeadlineRegister;
import de.lotse.deadline.DeadlineStanding;
import de.lotse.deadline.ManualReason;
import de.lotse.deadline.NewDeadline;
import de.lotse.directory.Topic;
import de.lotse.security.OnBehalf;
import de.lotse.security.StaffId;
import de.lotse.testing.IntegrationTest;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What a client takes home about a deadline. */
class DeadlineSheetTest extends IntegrationTest {

    private static final UUID MAINZ = UUID.fromString("c0000000-0000-4000-8000-0000000000a1");
    private static final Path SHEETS = Path.of("src/main/resources/sheets");

    @Autowired private MockMvc mvc;
    @Autowired private CaseFiles cases;
    @Autowired private Clients clients;
    @Autowired private DeadlineRegister register;
    @Autowired private OnBehalf onBehalf;

    @Test
    void theSheetNamesTheDayTheCourtAndWhatToBringButNobody() throws Exception {
        mvc.perform(get(sheet("COURT_ACTION", null)).with(user("beraterin")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Klage gegen den Bescheid")))
                .andExpect(content().string(containsString("Montag, 28. Dezember 2026")))
                .andExpect(content().string(containsString("Verwaltungsgericht Trier")))
                .andExpect(content().string(containsString("Egbertstraße 20a, Trier")))
                .andExpect(content().string(containsString("Abschicken genügt nicht.")))
                .andExpect(content().string(containsString("den Umschlag")))
                .andExpect(content().string(containsString("Musterstraße 1, 55116 Mainz")))
                .andExpect(content().string(containsString("Telefon: 06131 000-100")))
                .andExpect(content().string(containsString("lang=\"de\" dir=\"ltr\"")))
                .andExpect(content().string(not(containsString("Zettelname"))))
                .andExpect(content().string(not(containsString("BAMF"))));
    }

    @Test
    void thePrecautionaryDayStandsLargeAndTheLastOneBelow() throws Exception {
        mvc.perform(get(sheet("COURT_ACTION", LocalDate.of(2026, 12, 11))).with(user("beraterin")))
                .andExpect(content().string(containsString("Freitag, 11. Dezember 2026")))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "Der allerletzte Tag ist Montag, 28. Dezember"
                                                        + " 2026.")));
    }

    @Test
    void whereNoCourtIsKnownTheLetterSaysIt() throws Exception {
        mvc.perform(get(sheet("SOCIAL_OBJECTION", null)).with(user("beraterin")))
                .andExpect(content().string(containsString("Rechtsbehelfsbelehrung")))
                .andExpect(content().string(not(containsString("Trier"))));
    }

    @Test
    void anAppointmentHasNoMidnight() throws Exception {
        mvc.perform(get(sheet("APPOINTMENT", null)).with(user("beraterin")))
                .andExpect(content().string(containsString("Ort und Uhrzeit stehen")))
                .andExpect(content().string(not(containsString("24 Uhr"))));
    }

    @Test
    void aPromiseOfTheServiceHasNoSheet() throws Exception {
        String legal = sheet("COURT_ACTION", null);
        DeadlineId promise =
                onBehalf.call(
                        "beraterin",
                        () ->
                                register.allFor(register.require(idIn(legal)).caseId()).stream()
                                        .filter(one -> !one.isLegal())
                                        .findFirst()
                                        .orElseThrow()
                                        .id());

        mvc.perform(get("/fristen/" + promise + "/zettel").with(user("beraterin")))
                .andExpect(status().isNotFound());
    }

    @Test
    void aFurtherLanguageIsAFile() throws Exception {
        String sheet = sheet("SET_BY_AUTHORITY", null);

        mvc.perform(get(sheet).param("sprache", "fa").with(user("beraterin")))
                .andExpect(content().string(containsString("lang=\"fa\" dir=\"rtl\"")))
                .andExpect(content().string(containsString("مهلت مهم")))
                .andExpect(content().string(containsString("Was Sie mitbringen")));
        mvc.perform(get(sheet).param("sprache", "en").with(user("beraterin")))
                .andExpect(content().string(containsString("Monday, 28 December 2026")));
        mvc.perform(get(sheet).param("sprache", "xx<script>").with(user("beraterin")))
                .andExpect(content().string(containsString("Montag, 28. Dezember 2026")))
                .andExpect(content().string(not(containsString("xx<script>"))));
    }

    @ParameterizedTest
    @CsvSource({"fremd, 404", "leitung, 403", "betrieb, 403"})
    void othersGetNone(String username, int expected) throws Exception {
        mvc.perform(get(sheet("COURT_ACTION", null)).with(user(username)))
                .andExpect(status().is(expected));
    }

    @Test
    void noLanguageHasATextThatGermanLacks() throws IOException {
        Set<String> german =
                load(SHEETS.resolve("deadline-sheet.properties")).stringPropertyNames();
        try (DirectoryStream<Path> languages =
                Files.newDirectoryStream(SHEETS, "deadline-sheet*.properties")) {
            for (Path file : languages) {
                assertThat(german).containsAll(load(file).stringPropertyNames());
            }
        }
        assertThat(load(SHEETS.resolve("deadline-sheet_en.properties")).stringPropertyNames())
                .isEqualTo(german);
    }

    private static DeadlineId idIn(String sheet) {
        return new DeadlineId(UUID.fromString(sheet.split("/")[2]));
    }

    private String sheet(String kind, LocalDate precaution) {
        DeadlineId id = onBehalf.call("beraterin", () -> register(kind, precaution));
        return "/fristen/" + id + "/zettel";
    }

    private DeadlineId register(String kind, LocalDate precaution) {
        ClientId client = clients.create(MAINZ, ClientDetails.ofAlias("Zettelname"));
        CaseView file =
                cases.open(
                        new NewCase(
                                MAINZ,
                                new StaffId(
                                        UUID.nameUUIDFromBytes(
                                                "beraterin".getBytes(StandardCharsets.UTF_8))),
                                List.of(client),
                                Set.of(Topic.HOUSING),
                                Requester.CLIENT,
                                LocalDate.of(2026, 11, 23)));
        return register.register(
                new NewDeadline(
                        file.id(),
                        List.of(client),
                        kind,
                        DeadlineStanding.LEGAL,
                        LocalDate.of(2026, 12, 28),
                        precaution,
                        null,
                        DeadlineActor.CLIENT,
                        null,
                        null,
                        ManualReason.DATE_IN_LETTER,
                        "BAMF vom 18.12.2026"));
    }

    private static Properties load(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
