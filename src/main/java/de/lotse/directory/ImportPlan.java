package de.lotse.directory;

import de.lotse.directory.ImportLine.Outcome;
import java.util.List;

/**
 * What reading in a file does, line by line.
 *
 * @param unicode whether the file was UTF-8; otherwise it was taken for Windows-1252
 * @param fingerprint the same only for the same file on the same entries
 */
public record ImportPlan(List<ImportLine> lines, boolean unicode, String fingerprint) {

    public ImportPlan {
        lines = List.copyOf(lines);
    }

    public long count(Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    /** Whether it adds or changes anything. */
    public boolean changesAnything() {
        return count(Outcome.ADDED) + count(Outcome.CHANGED) > 0;
    }
}
