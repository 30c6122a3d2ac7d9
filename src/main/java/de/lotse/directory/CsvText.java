package de.lotse.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads and writes tables as text (RFC 4180) with a semicolon or a comma between cells. Cells that
 * a spreadsheet would take for a formula are written with an apostrophe before them, which is taken
 * off again when they are read.
 */
final class CsvText {

    static final char SEPARATOR = ';';

    private static final char QUOTE = '"';
    private static final Pattern GUARDED = Pattern.compile("'+[=+@\\t\\r-].*", Pattern.DOTALL);
    private static final String FORMULA_STARTS = "=+-@\t\r";

    /** A line of a table, or several where a cell holds line breaks; counted from one. */
    record Line(int number, List<String> cells) {}

    /** A quoted cell that begins in this line never ends. */
    static final class OpenQuoteException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final int line;

        OpenQuoteException(int line) {
            super("line " + line);
            this.line = line;
        }

        int line() {
            return line;
        }
    }

    private final String text;
    private final char separator;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private int at;
    private int lineNumber = 1;
    private int firstLine = 1;

    private CsvText(String text) {
        this.text = text.replace("\r\n", "\n").replace('\r', '\n');
        int end = this.text.indexOf('\n');
        String head = end < 0 ? this.text : this.text.substring(0, end);
        this.separator = head.indexOf(SEPARATOR) < 0 && head.indexOf(',') >= 0 ? ',' : SEPARATOR;
    }

    /** The lines that are not empty, cells as they stand between separators or quotes. */
    static List<Line> read(String text) {
        return new CsvText(text).read();
    }

    static String line(List<String> cells) {
        return cells.stream()
                        .map(CsvText::guarded)
                        .map(CsvText::quoted)
                        .reduce((left, right) -> left + SEPARATOR + right)
                        .orElse("")
                + "\r\n";
    }

    /** Whether a spreadsheet would calculate this; a number with its sign is none. */
    static boolean isFormula(String text) {
        return !text.isEmpty()
                && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
                && !text.matches("[+-][0-9 ()/.,-]*");
    }

    /** What stood in the cell before it was guarded. */
    static String unguarded(String text) {
        return isGuarded(text) ? text.substring(1) : text;
    }

    static boolean isGuarded(String text) {
        return GUARDED.matcher(text).matches();
    }

    private static String guarded(String text) {
        boolean risky = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return risky || isGuarded(text) ? "'" + text : text;
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == SEPARATOR || c == QUOTE || c == '\n');
        return plain ? text : QUOTE + text.replace("\"", "\"\"") + QUOTE;
    }

    private List<Line> read() {
        while (at < text.length()) {
            char next = text.charAt(at);
            if (next == QUOTE && cell.toString().isBlank()) {
                quotedCell();
            } else if (next == separator) {
                endCell();
            } else if (next == '\n') {
                endLine();
            } else {
                cell.append(next);
                at++;
            }
        }
        endLine();
        return lines;
    }

    private void quotedCell() {
        int begins = lineNumber;
        cell.setLength(0);
        at++;
        while (at < text.length()) {
            char next = text.charAt(at++);
            if (next != QUOTE) {
                lineNumber += next == '\n' ? 1 : 0;
                cell.append(next);
            } else if (at < text.length() && text.charAt(at) == QUOTE) {
                cell.append(QUOTE);
                at++;
            } else {
                return;
            }
        }
        throw new OpenQuoteException(begins);
    }

    private void endCell() {
        cells.add(cell.toString());
        cell.setLength(0);
        at++;
    }

    private void endLine() {
        endCell();
        if (cells.stream().anyMatch(one -> !one.isBlank())) {
            lines.add(new Line(firstLine, List.copyOf(cells)));
        }
        cells = new ArrayList<>();
        lineNumber++;
        firstLine = lineNumber;
    }
}
