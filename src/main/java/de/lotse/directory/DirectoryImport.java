package de.lotse.directory;

import de.lotse.directory.EntryRefusal.Reason;
import de.lotse.directory.ImportLine.Outcome;
import de.lotse.directory.ImportTable.Row;
import de.lotse.web.StaleVersionException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads a table into the directory of one's own Träger, for its administrators: first only says
 * what it would do, then does exactly that. Entries are found by their codes; a column that the
 * table does not have, and entries that it does not name, stay as they are.
 */
@Service
@Transactional
public class DirectoryImport {

    /** The largest file, in bytes. */
    public static final int MOST_BYTES = 1_000_000;

    /** The most lines below the heads. */
    public static final int MOST_LINES = ImportTable.MOST_LINES;

    private static final Pattern CODE = Pattern.compile("[A-Z0-9_-]{1," + EntryLengths.CODE + "}");

    private final DirectoryEntryRepository entries;
    private final ImportTable table;
    private final EntryVocabulary vocabulary;
    private final EntryCheck check;
    private final StartingSet startingSet;
    private final DirectoryKeeping keeping;

    DirectoryImport(
            DirectoryEntryRepository entries,
            ImportTable table,
            EntryVocabulary vocabulary,
            EntryCheck check,
            StartingSet startingSet,
            DirectoryKeeping keeping) {
        this.entries = entries;
        this.table = table;
        this.vocabulary = vocabulary;
        this.check = check;
        this.startingSet = startingSet;
        this.keeping = keeping;
    }

    /**
     * Says what would be done.
     *
     * @throws TableRefusedException where the file as a whole cannot be read in
     */
    public ImportPlan plan(byte[] file) {
        keeping.requireKeeper();
        startingSet.beginWith();
        return plan(file, byCode());
    }

    /**
     * Does what was said before; lines that were refused are left out.
     *
     * @param fingerprint of the plan that was shown
     * @throws StaleVersionException where the entries, or the file, are others than at that time
     * @throws TableRefusedException where the file as a whole cannot be read in
     */
    public ImportPlan apply(byte[] file, String fingerprint) {
        keeping.requireKeeper();
        Map<String, DirectoryEntry> known = byCode();
        ImportPlan plan = plan(file, known);
        if (!plan.fingerprint().equals(fingerprint)) {
            throw new StaleVersionException(DirectoryKeeping.SUBJECT);
        }
        for (ImportLine line : plan.lines()) {
            if (line.outcome() == Outcome.ADDED) {
                String code = line.code() == null ? DirectoryKeeping.newCode() : line.code();
                save(new DirectoryEntry(code), line.content(), "DIRECTORY_ENTRY_ADDED");
            } else if (line.outcome() == Outcome.CHANGED) {
                save(known.get(line.code()), line.content(), "DIRECTORY_ENTRY_CHANGED");
            }
        }
        entries.flush();
        return plan;
    }

    private void save(DirectoryEntry entry, EntryContent content, String action) {
        entry.write(content);
        keeping.record(action, entries.save(entry));
    }

    private Map<String, DirectoryEntry> byCode() {
        return entries.findAll().stream()
                .collect(Collectors.toMap(DirectoryEntry::code, Function.identity()));
    }

    private ImportPlan plan(byte[] file, Map<String, DirectoryEntry> known) {
        if (file.length > MOST_BYTES) {
            throw new TableRefusedException(TableRefusedException.Reason.TOO_LARGE);
        }
        TableText text = TableText.of(file);
        EntryWords words = vocabulary.ofTables();
        Set<String> seen = new HashSet<>();
        List<ImportLine> lines = new ArrayList<>();
        for (Row row : table.read(text.text())) {
            lines.add(line(row, words, known, seen));
        }
        refuseAgainstRules(lines, known);
        return new ImportPlan(lines, text.unicode(), fingerprint(text.text(), lines));
    }

    private static ImportLine line(
            Row row, EntryWords words, Map<String, DirectoryEntry> known, Set<String> seen) {
        List<EntryRefusal> refusals = new ArrayList<>(row.refusals());
        String code = CsvText.unguarded(row.cells().get(EntryColumn.CODE)).toUpperCase(Locale.ROOT);
        if (!code.isEmpty() && !CODE.matcher(code).matches()) {
            refusals.add(new EntryRefusal(EntryColumn.CODE.field(), Reason.NO_CODE));
        } else if (!code.isEmpty() && !seen.add(code)) {
            refusals.add(new EntryRefusal(EntryColumn.CODE.field(), Reason.CODE_TWICE));
        }
        DirectoryEntry entry = known.get(code);
        EntryContent before = entry == null ? null : entry.content();
        EntryWords.Reading reading = words.read(row.cells(), before);
        refusals.addAll(reading.refusals());
        return new ImportLine(
                row.number(),
                code.isEmpty() ? null : code,
                before,
                entry == null ? null : entry.version(),
                reading.content(),
                before == null ? List.of() : changed(words, before, reading.content()),
                refusals);
    }

    private static List<EntryColumn> changed(
            EntryWords words, EntryContent before, EntryContent after) {
        return Arrays.stream(EntryColumn.values())
                .filter(
                        column ->
                                !plain(words.write(column, before))
                                        .equals(plain(words.write(column, after))))
                .toList();
    }

    /** Text but for what a spreadsheet makes of its line ends and margins. */
    private static String plain(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** A line that is refused may take away what another one leads to; so until no more is. */
    private void refuseAgainstRules(List<ImportLine> lines, Map<String, DirectoryEntry> known) {
        boolean again = true;
        while (again) {
            again = false;
            Map<String, EntryState> states = states(lines, known);
            for (int i = 0; i < lines.size(); i++) {
                List<EntryRefusal> refusals = refusals(lines.get(i), states);
                if (!refusals.isEmpty() && lines.get(i).outcome() != Outcome.REFUSED) {
                    again = true;
                }
                if (!refusals.isEmpty()) {
                    lines.set(i, lines.get(i).refused(refusals));
                }
            }
        }
    }

    /** The states of all entries when everything is read in that is not refused. */
    private static Map<String, EntryState> states(
            List<ImportLine> lines, Map<String, DirectoryEntry> known) {
        Map<String, EntryState> states = new HashMap<>();
        known.forEach((code, entry) -> states.put(code, entry.content().state()));
        lines.stream()
                .filter(line -> line.code() != null && line.refusals().isEmpty())
                .forEach(line -> states.put(line.code(), line.content().state()));
        return states;
    }

    /** Each field is spoken of once, first of what cannot be read in it. */
    private List<EntryRefusal> refusals(ImportLine line, Map<String, EntryState> states) {
        List<EntryRefusal> refusals = new ArrayList<>(line.refusals());
        if (line.outcome() != Outcome.UNCHANGED) {
            for (EntryRefusal one : check.check(line.code(), line.content(), states::get)) {
                if (refusals.stream().noneMatch(other -> other.field().equals(one.field()))) {
                    refusals.add(one);
                }
            }
        }
        return refusals;
    }

    private static String fingerprint(String text, List<ImportLine> lines) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            for (ImportLine line : lines) {
                String decided = line.outcome() + "|" + line.version() + "|" + line.refusals();
                digest.update(decided.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
