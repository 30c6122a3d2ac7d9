package de.lotse.directory;

import java.util.Arrays;
import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the whole directory of one's own Träger as a table for a spreadsheet. */
@Service
@Transactional
public class DirectoryTable {

    /** Tells spreadsheets that the text is UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final DirectoryEntryRepository entries;
    private final EntryVocabulary vocabulary;
    private final StartingSet startingSet;
    private final DirectoryKeeping keeping;

    DirectoryTable(
            DirectoryEntryRepository entries,
            EntryVocabulary vocabulary,
            StartingSet startingSet,
            DirectoryKeeping keeping) {
        this.entries = entries;
        this.vocabulary = vocabulary;
        this.startingSet = startingSet;
        this.keeping = keeping;
    }

    /** All entries, in German words, no cell of which a spreadsheet takes for a formula. */
    public String write() {
        keeping.requireKeeper();
        startingSet.beginWith();
        EntryWords words = vocabulary.ofTables();
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK).append(CsvText.line(heads()));
        entries.findAll(Sort.by("code"))
                .forEach(
                        entry ->
                                text.append(
                                        CsvText.line(words.write(entry.code(), entry.content()))));
        return text.toString();
    }

    private List<String> heads() {
        return Arrays.stream(EntryColumn.values()).map(vocabulary::head).toList();
    }
}
