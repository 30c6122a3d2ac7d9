package de.lotse.directory;

import de.lotse.directory.EntryRefusal.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds the columns and lines of a table that is to be read in. */
@Component
class ImportTable {

    static final int MOST_LINES = 2000;

    private static final int MOST_HEADS = 5;
    private static final int LONGEST_HEAD = 40;
    private static final Set<EntryColumn> NEEDED =
            EnumSet.of(EntryColumn.CODE, EntryColumn.KIND, EntryColumn.NAME);

    /**
     * A line by its columns.
     *
     * @param refusals what is wrong with the line as a whole
     */
    record Row(int number, Map<EntryColumn, String> cells, List<EntryRefusal> refusals) {}

    private final EntryVocabulary vocabulary;

    ImportTable(EntryVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * @throws TableRefusedException where the text as a whole cannot be read in
     */
    List<Row> read(String text) {
        List<CsvText.Line> lines = lines(text);
        List<EntryColumn> columns = columns(lines.get(0).cells());
        if (lines.size() == 1) {
            throw new TableRefusedException(TableRefusedException.Reason.NO_LINES);
        }
        if (lines.size() - 1 > MOST_LINES) {
            throw new TableRefusedException(
                    TableRefusedException.Reason.TOO_MANY_LINES, lines.size() - 1, MOST_LINES);
        }
        return lines.stream().skip(1).map(line -> row(line, columns)).toList();
    }

    private static List<CsvText.Line> lines(String text) {
        try {
            return CsvText.read(text);
        } catch (CsvText.OpenQuoteException open) {
            throw new TableRefusedException(TableRefusedException.Reason.OPEN_QUOTE, open.line());
        }
    }

    /** The column of each cell; {@code null} where nothing stands above it. */
    private List<EntryColumn> columns(List<String> heads) {
        Map<String, EntryColumn> byHead =
                Arrays.stream(EntryColumn.values())
                        .collect(Collectors.toMap(this::normalHead, column -> column));
        List<EntryColumn> columns = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        List<String> twice = new ArrayList<>();
        for (String head : heads) {
            EntryColumn column = byHead.get(normal(head));
            if (column == null && !head.isBlank()) {
                unknown.add(head.strip());
            } else if (column != null && columns.contains(column)) {
                twice.add(head.strip());
            }
            columns.add(column);
        }
        refuse(TableRefusedException.Reason.MISSING_COLUMNS, missing(columns));
        refuse(TableRefusedException.Reason.UNKNOWN_COLUMNS, unknown);
        refuse(TableRefusedException.Reason.COLUMNS_TWICE, twice);
        return columns;
    }

    private List<String> missing(List<EntryColumn> columns) {
        return NEEDED.stream()
                .filter(column -> !columns.contains(column))
                .map(vocabulary::head)
                .toList();
    }

    private static void refuse(TableRefusedException.Reason reason, List<String> heads) {
        if (!heads.isEmpty()) {
            throw new TableRefusedException(
                    reason,
                    heads.stream()
                            .limit(MOST_HEADS)
                            .map(head -> head.substring(0, Math.min(head.length(), LONGEST_HEAD)))
                            .collect(Collectors.joining(", ")));
        }
    }

    private static Row row(CsvText.Line line, List<EntryColumn> columns) {
        Map<EntryColumn, String> cells = new EnumMap<>(EntryColumn.class);
        columns.stream().filter(column -> column != null).forEach(column -> cells.put(column, ""));
        List<EntryRefusal> refusals = new ArrayList<>();
        for (int i = 0; i < line.cells().size(); i++) {
            String cell = line.cells().get(i).strip();
            EntryColumn column = i < columns.size() ? columns.get(i) : null;
            if (column != null) {
                cells.put(column, cell);
            } else if (!cell.isEmpty() && refusals.isEmpty()) {
                refusals.add(new EntryRefusal("line", Reason.TOO_MANY_CELLS));
            }
        }
        return new Row(line.number(), cells, refusals);
    }

    private String normalHead(EntryColumn column) {
        return normal(vocabulary.head(column));
    }

    private static String normal(String head) {
        return CsvText.unguarded(head.strip()).toLowerCase(Locale.GERMAN);
    }
}
