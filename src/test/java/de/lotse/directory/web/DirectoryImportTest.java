package de.lotse.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import de.lotse.directory.Directory;
import de.lotse.directory.DirectoryImport;
import de.lotse.directory.DirectoryKeeping;
import de.lotse.directory.EntryQuery;
import de.lotse.directory.EntryState;
import de.lotse.directory.EntryView;
import de.lotse.directory.ImportLine.Outcome;
import de.lotse.directory.ImportPlan;
import de.lotse.security.OnBehalf;
import de.lotse.security.ScopedTransactions;
import de.lotse.security.TenantId;
import de.lotse.testing.IntegrationTest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.HtmlUtils;

class DirectoryImportTest extends IntegrationTest {

    private static final String READ_IN = "/verwaltung/verzeichnis/einlesen";
    private static final String APPLY = READ_IN + "/uebernehmen";
    private static final TenantId CARITAS = TenantId.of("c0000000-0000-4000-8000-000000000001");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Autowired private MockMvc mvc;
    @Autowired private Directory directory;
    @Autowired private DirectoryKeeping keeping;
    @Autowired private DirectoryImport tables;
    @Autowired private OnBehalf onBehalf;
    @Autowired private ScopedTransactions transactions;
    @Autowired private JdbcClient jdbc;

    private final String mark =
            UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

    @Test
    void whatWasGivenOutIsReadInWithoutAChange() throws Exception {
        apply(
                "Kennung;Art;Name;Beschreibung;Telefon;Themen;Alter von\r\n"
                        + mark
                        + ";Gericht;Name "
                        + mark
                        + ";\"'=WENN(1);\"\"zwei\"\"\nZeilen\";+49 6131 1;Schulden | Asylverfahren;18");
        assertThat(entry(mark).content().description()).isEqualTo("=WENN(1);\"zwei\"\nZeilen");
        byte[] table =
                answer("admin", get("/verwaltung/verzeichnis/ausgeben")).getContentAsByteArray();
        ImportPlan plan = onBehalf.call("admin", () -> tables.plan(table));
        assertThat(plan.lines()).extracting("code").contains(mark, "LADS", "MBE");
        assertThat(plan.lines())
                .allSatisfy(line -> assertThat(line.outcome()).isEqualTo(Outcome.UNCHANGED));
        assertThat(text(upload(table))).contains("Es gibt nichts zu übernehmen.");
    }

    @Test
    void theDryRunSaysLineByLineWhatWouldHappenAndSavesNothing() throws Exception {
        apply("Kennung;Art;Name;Telefon\n" + mark + "-A;Gericht;Alt;1\n" + mark + "-B;Gericht;B;2");
        String table =
                "Kennung;Art;Name;Telefon\n"
                        + (mark + "-A;Gericht;Neu;\n")
                        + (mark + "-B;Gericht;B;2\n")
                        + (mark + "-C;Gericht;<script>C</script>;\n")
                        + (mark + "-D;Unsinn;D;=1+1\n")
                        + (mark + "-B;Gericht;Zweimal;2\n")
                        + "ä ö;Gericht;E;\n"
                        + ";;F;;zu viel\n";
        MockHttpServletResponse answer = upload(table.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.getStatus()).isEqualTo(200);
        List<String> rows = rows(text(answer));
        assertThat(rows.get(0))
                .contains("2 Geändert Neu", "Name: Alt → Neu", "Telefon: 1 → (leer)");
        assertThat(rows.get(6)).startsWith("3 Unverändert B");
        assertThat(rows.get(1)).startsWith("4 Neu &lt;script&gt;C&lt;/script&gt;");
        assertThat(rows.get(2))
                .startsWith("5 Abgelehnt D")
                .contains("Art: Diese Angabe ist hier nicht bekannt.", "beginnt wie eine Formel");
        assertThat(rows.get(3)).contains("6 Abgelehnt", "steht schon weiter oben");
        assertThat(rows.get(4)).contains("7 Abgelehnt", "höchstens 40 Großbuchstaben");
        assertThat(rows.get(5))
                .contains("8 Abgelehnt", "Zeile: Die Zeile hat mehr", "Art: Bitte füllen");
        assertThat(entry(mark + "-A").content().name()).isEqualTo("Alt");
        assertThat(find(mark + "-C")).isEmpty();

        MockHttpServletResponse applied = answer("admin", carriedFrom(text(answer)));
        assertThat(applied.getRedirectedUrl()).isEqualTo("/verzeichnis");
        assertThat(entry(mark + "-A").content().name()).isEqualTo("Neu");
        assertThat(entry(mark + "-A").content().contact().phone()).isNull();
        assertThat(entry(mark + "-B").version()).isZero();
        assertThat(entry(mark + "-C").content().name()).isEqualTo("<script>C</script>");
        assertThat(find(mark + "-D")).isEmpty();
        assertThat(audited(mark + "-A"))
                .containsExactly("DIRECTORY_ENTRY_ADDED", "DIRECTORY_ENTRY_CHANGED");
        assertThat(audited(mark + "-B")).containsExactly("DIRECTORY_ENTRY_ADDED");
        assertThat(audited(mark + "-C")).containsExactly("DIRECTORY_ENTRY_ADDED");
    }

    @Test
    void nothingIsAppliedWhenTheEntriesChangedMeanwhile() throws Exception {
        apply("Kennung;Art;Name\n" + mark + "-A;Gericht;Alt");
        String shown = text(upload(bytes(mark + "-A;Gericht;Neu\n" + mark + "-B;Gericht;B")));
        EntryView entry = entry(mark + "-A");
        onBehalf.run("admin", () -> keeping.checkedToday(entry.id(), entry.version()));

        MockHttpServletResponse answer = answer("admin", carriedFrom(shown));
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(text(answer)).contains("Es wurde nichts übernommen", "Name</strong>");
        assertThat(entry(mark + "-A").content().name()).isEqualTo("Alt");
        assertThat(find(mark + "-B")).isEmpty();

        String again = text(answer);
        assertThat(answer("admin", carriedFrom(again)).getStatus()).isEqualTo(302);
        assertThat(entry(mark + "-A").content().name()).isEqualTo("Neu");
        assertThat(answer("admin", carriedFrom(again)).getStatus()).isEqualTo(409);
        assertThat(entry(mark + "-A").version()).isEqualTo(2);
    }

    @Test
    void whatTravelsWithThePageCannotBeTamperedWith() throws Exception {
        String shown = text(upload(bytes(mark + ";Gericht;Neu")));
        String other = hidden(text(upload(bytes(mark + ";Gericht;Anders"))), "table");
        String fingerprint = hidden(shown, "fingerprint");
        assertThat(status(post(APPLY).param("table", other).param("fingerprint", fingerprint)))
                .isEqualTo(409);
        assertThat(status(post(APPLY).param("table", other))).isEqualTo(409);
        for (String table : List.of("", "kein Base64", "AAAA")) {
            assertThat(status(post(APPLY).param("table", table))).as(table).isEqualTo(422);
        }
        assertThat(status(post(APPLY))).isEqualTo(422);
        assertThat(find(mark)).isEmpty();
    }

    @Test
    void entriesOfTheSameFileLeadToEachOther() throws Exception {
        String heads = "Kennung;Art;Name;Stand;Aufgegangen in\n";
        apply(
                heads
                        + (mark + "-1;Gericht;Eins;Aufgegangen;" + mark + "-2\n")
                        + (mark + "-2;Gericht;Zwei;In Betrieb;\n")
                        + (mark + "-3;Gericht;Drei;Aufgegangen;" + mark + "-1\n")
                        + (mark + "-4;Gericht;Vier;Aufgegangen;" + mark + "-5\n")
                        + (mark + "-5;Unsinn;Fünf;In Betrieb;\n"));
        assertThat(entry(mark + "-1").content().state()).isEqualTo(EntryState.MERGED);
        assertThat(find(mark + "-2")).hasSize(1);
        for (String refused : List.of("-3", "-4", "-5")) {
            assertThat(find(mark + refused)).as(refused).isEmpty();
        }
    }

    @Test
    void anEntryWithoutACodeIsNewAndGetsOne() throws Exception {
        apply("kennung,ART,name\n,Gericht,Name " + mark);
        assertThat(entry("Name " + mark).code()).startsWith("E-");
    }

    @Test
    void bothEncodingsAreReadAndTheOlderOneIsNamed() throws Exception {
        String line = mark + ";Gericht;Über";
        byte[] marked = ("\uFEFF" + new String(bytes(line), StandardCharsets.UTF_8)).getBytes();
        for (byte[] unicode : List.of(bytes(line), marked)) {
            assertThat(text(upload(unicode))).contains("Über").doesNotContain("Windows-1252");
        }
        byte[] windows = new String(bytes(line), StandardCharsets.UTF_8).getBytes(WINDOWS);
        String shown = text(upload(windows));
        assertThat(shown).contains("Über", "als Windows-1252 gelesen");
        assertThat(answer("admin", carriedFrom(shown)).getStatus()).isEqualTo(302);
        assertThat(entry(mark).content().name()).isEqualTo("Über");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|Die Datei ist leer.",
                "' \\n\\n '|Die Datei ist leer.",
                "Kennung;Art;Name|Unter der Kopfzeile steht keine Zeile.",
                "Kennung;Name\\nA;B|fehlen in der Kopfzeile: Art.",
                "Kennung;Art;Name;Telefonnr.;Fax\\nA;B;C;;|nicht bekannt: Telefonnr., Fax.",
                "Kennung;Art;Name;Name\\nA;B;C;D|doppelt in der Kopfzeile: Name.",
                "Kennung;Art;Name\\nA;B;C\\nA;\\0;C|In Zeile 3 steht ein Zeichen",
                "Kennung;Art;Name\\nA;B;\"C|das in Zeile 2 beginnt",
                "PK\\3\\4xlsx|Das ist keine CSV-Datei.",
                "%PDF-1.7|Das ist keine CSV-Datei.",
                "<html>kein Verzeichnis</html>|fehlen in der Kopfzeile: Kennung, Art, Name."
            })
    void aFileThatCannotBeReadInIsRefusedWithItsReason(String file, String message)
            throws Exception {
        byte[] content =
                file.replace("\\n", "\n")
                        .replace("\\0", "\0")
                        .replace("\\3", "\3")
                        .replace("\\4", "\4")
                        .getBytes(StandardCharsets.UTF_8);
        MockHttpServletResponse answer = upload(content);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(HtmlUtils.htmlUnescape(text(answer))).contains(message, "id=\"f-file-error\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void anotherEncodingIsRefused(String charset) throws Exception {
        byte[] table = "\uFEFFKennung;Art;Name\nA;B;C".getBytes(Charset.forName(charset));
        assertThat(text(upload(table))).contains("Zeichen der Datei lassen sich nicht lesen");
        byte[] neither = {'K', (byte) 0x81, (byte) 0xFC};
        assertThat(text(upload(neither))).contains("Zeichen der Datei lassen sich nicht lesen");
    }

    @Test
    void noFileIsSaidAtTheField() throws Exception {
        MockMultipartFile none = new MockMultipartFile("file", "", null, new byte[0]);
        for (MockHttpServletRequestBuilder request :
                List.of(
                        post(READ_IN),
                        post(READ_IN).param("file", "x"),
                        multipart(READ_IN).file(none))) {
            MockHttpServletResponse answer = answer("admin", request);
            assertThat(answer.getStatus()).isEqualTo(422);
            assertThat(text(answer)).contains("id=\"f-file-error\"");
        }
    }

    @Test
    void fiftyThousandLinesAreRefusedWithTheLimitAndTheMostAreReadInSoon() throws Exception {
        Instant begin = Instant.now();
        MockHttpServletResponse tooMany = upload(bytes("A1;Gericht;Name\n".repeat(50_000)));
        assertThat(tooMany.getStatus()).isEqualTo(422);
        assertThat(text(tooMany)).contains("50.000 Zeilen, möglich sind 2.000");
        MockHttpServletResponse tooLarge =
                upload(bytes("A1;Gericht;Ein längerer Name\n".repeat(50_000)));
        assertThat(tooLarge.getStatus()).isEqualTo(422);
        assertThat(text(tooLarge)).contains("größer als 1 MB");
        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(10));

        StringBuilder most = new StringBuilder("Kennung;Art;Name\n");
        for (int i = 0; i < DirectoryImport.MOST_LINES; i++) {
            most.append(mark).append('-').append(i).append(";Unsinn;Name\n");
        }
        begin = Instant.now();
        String shown = text(upload(most.toString().getBytes(StandardCharsets.UTF_8)));
        Duration took = Duration.between(begin, Instant.now());
        assertThat(rows(shown)).hasSize(DirectoryImport.MOST_LINES);
        assertThat(took).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void onlyAdministratorsReadIn() throws Exception {
        byte[] table = bytes(mark + ";Gericht;Neu");
        String shown = text(upload(table));
        for (String stranger : List.of("beraterin", "leitung", "prozess", "liga", "betrieb")) {
            assertThat(answer(stranger, get(READ_IN)).getStatus()).isEqualTo(403);
            assertThat(answer(stranger, file(table)).getStatus()).isEqualTo(403);
            assertThat(answer(stranger, carriedFrom(shown)).getStatus()).isEqualTo(403);
        }
        assertThat(find(mark)).isEmpty();
    }

    private void apply(String table) throws Exception {
        MockHttpServletResponse shown = upload(table.getBytes(StandardCharsets.UTF_8));
        assertThat(answer("admin", carriedFrom(text(shown))).getStatus()).isEqualTo(302);
    }

    private static byte[] bytes(String lines) {
        return ("Kennung;Art;Name\n" + lines).getBytes(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse upload(byte[] table) throws Exception {
        return answer("admin", file(table));
    }

    private static MockHttpServletRequestBuilder file(byte[] table) {
        return multipart(READ_IN)
                .file(new MockMultipartFile("file", "tabelle.csv", "text/csv", table));
    }

    private static MockHttpServletRequestBuilder carriedFrom(String shown) {
        return post(APPLY)
                .param("table", hidden(shown, "table"))
                .param("fingerprint", hidden(shown, "fingerprint"));
    }

    private static String hidden(String html, String name) {
        Matcher field = Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(html);
        assertThat(field.find()).as(name).isTrue();
        return HtmlUtils.htmlUnescape(field.group(1));
    }

    /** The lines of the plan, as one reads them. */
    private static List<String> rows(String html) {
        return Pattern.compile("<tr>\\s*<td.*?</tr>", Pattern.DOTALL)
                .matcher(html)
                .results()
                .map(row -> row.group().replaceAll("<[^>]+>", "").replaceAll("\\s+", " ").strip())
                .toList();
    }

    private EntryView entry(String word) {
        List<EntryView> found = find(word);
        assertThat(found).as(word).hasSize(1);
        return found.get(0);
    }

    private List<EntryView> find(String word) {
        return onBehalf.call("admin", () -> directory.find(ofAnyState(word))).entries();
    }

    private static EntryQuery ofAnyState(String word) {
        return new EntryQuery(
                word, null, null, null, null, null, null, null, null, null, null, null);
    }

    private List<String> audited(String code) {
        UUID id = entry(code).id().value();
        return transactions.read(
                CARITAS,
                () ->
                        jdbc.sql(
                                        "select action from audit_entry where subject_id = ?"
                                                + " order by recorded_at, action")
                                .param(id)
                                .query(String.class)
                                .list());
    }

    private int status(MockHttpServletRequestBuilder request) throws Exception {
        return answer("admin", request).getStatus();
    }

    private MockHttpServletResponse answer(String username, MockHttpServletRequestBuilder request)
            throws Exception {
        return mvc.perform(request.with(user(username)).with(csrf())).andReturn().getResponse();
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
