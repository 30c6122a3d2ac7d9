package de.lotse.directory;

import java.util.List;

/**
 * What reading in does with a line of a file.
 *
 * @param number of its first line in the file, counted from one
 * @param code of the entry; {@code null} where the file gives none
 * @param before the entry as it stands; {@code null} where there is none
 * @param version of the entry as it stands
 * @param content the entry as the line wants it
 * @param changed what it changes in an entry that is there
 * @param refusals why nothing is done with it
 */
public record ImportLine(
        int number,
        String code,
        EntryContent before,
        Long version,
        EntryContent content,
        List<EntryColumn> changed,
        List<EntryRefusal> refusals) {

    /** Its text stands under {@code directory.import.outcome.OUTCOME}. */
    public enum Outcome {
        ADDED,
        CHANGED,
        UNCHANGED,
        REFUSED
    }

    public ImportLine {
        changed = List.copyOf(changed);
        refusals = List.copyOf(refusals);
    }

    public Outcome outcome() {
        if (!refusals.isEmpty()) {
            return Outcome.REFUSED;
        }
        if (before == null) {
            return Outcome.ADDED;
        }
        return changed.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED;
    }

    ImportLine refused(List<EntryRefusal> more) {
        return new ImportLine(number, code, before, version, content, changed, more);
    }
}
