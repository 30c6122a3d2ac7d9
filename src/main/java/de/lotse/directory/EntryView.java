package de.lotse.directory;

/**
 * An entry of the directory as it was read.
 *
 * @param code stays for ever; by it a file that is read in finds the entry again
 * @param version what a change must be based on
 * @param dueForCheck whether its facts were last checked more than a year ago, or never
 */
public record EntryView(
        EntryId id, String code, EntryContent content, long version, boolean dueForCheck) {}
