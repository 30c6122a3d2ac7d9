package de.lotse.directory;

import de.lotse.security.TenantScope;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The entries with which the directory of a Träger begins, from {@code directory/starting-set.csv}:
 * what the concept paper and the law say of them. Addresses are left to the Träger; they differ
 * from place to place and nobody checked them for it.
 */
@Component
class StartingSet {

    private static final String FILE = "directory/starting-set.csv";
    private static final String ONE_AT_A_TIME =
            "select pg_advisory_xact_lock(hashtextextended(:tenant, 150))";

    private final DirectoryEntryRepository entries;
    private final EntryVocabulary vocabulary;
    private final JdbcClient jdbc;

    StartingSet(DirectoryEntryRepository entries, EntryVocabulary vocabulary, JdbcClient jdbc) {
        this.entries = entries;
        this.vocabulary = vocabulary;
        this.jdbc = jdbc;
    }

    /** Writes the entries of the Träger where it has none yet. */
    void beginWith() {
        if (entries.count() > 0) {
            return;
        }
        jdbc.sql(ONE_AT_A_TIME)
                .param("tenant", TenantScope.requireTenant().value().toString())
                .query(rs -> {});
        if (entries.count() == 0) {
            entries.saveAllAndFlush(read());
        }
    }

    private List<DirectoryEntry> read() {
        List<CsvText.Line> lines = CsvText.read(text());
        List<EntryColumn> columns =
                lines.get(0).cells().stream().map(EntryColumn::valueOf).toList();
        EntryWords words = vocabulary.ofTables();
        return lines.stream().skip(1).map(line -> entry(columns, line.cells(), words)).toList();
    }

    private static DirectoryEntry entry(
            List<EntryColumn> columns, List<String> cells, EntryWords words) {
        Map<EntryColumn, String> byColumn = new EnumMap<>(EntryColumn.class);
        for (int i = 0; i < columns.size(); i++) {
            byColumn.put(columns.get(i), cells.get(i));
        }
        EntryWords.Reading reading = words.read(byColumn, null);
        if (!reading.refusals().isEmpty()) {
            throw new IllegalStateException(FILE + ": " + cells.get(0) + reading.refusals());
        }
        DirectoryEntry entry = new DirectoryEntry(byColumn.get(EntryColumn.CODE));
        entry.write(reading.content());
        return entry;
    }

    private static String text() {
        try (InputStream file = new ClassPathResource(FILE).getInputStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
