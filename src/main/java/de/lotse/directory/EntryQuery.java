package de.lotse.directory;

/**
 * What is looked for in the directory; each part {@code null} where it does not matter.
 *
 * @param text words that stand in the name, the description or the address, in any order
 * @param age in years; entries without limits of age fit every age
 * @param need entries for this need, and those for no particular need
 * @param district entries for this district, for the whole state, online ones, and those of which
 *     nobody wrote down where they work
 * @param accessibility what has to be offered
 * @param check which entries wait for somebody to look after them
 * @param after the last entry of the page before
 * @param before the first entry of the page after
 */
public record EntryQuery(
        String text,
        ServiceKind kind,
        Topic topic,
        ProtectionNeed need,
        Integer age,
        String district,
        String language,
        Accessibility accessibility,
        EntryState state,
        Check check,
        EntryId after,
        EntryId before) {

    /** What somebody has to do about an entry. */
    public enum Check {
        /** Last checked more than a year ago, or never. */
        DUE,
        NO_ADDRESS
    }

    /** Entries in use of this kind. */
    public static EntryQuery of(ServiceKind kind) {
        return new EntryQuery(
                null,
                kind,
                null,
                null,
                null,
                null,
                null,
                null,
                EntryState.ACTIVE,
                null,
                null,
                null);
    }

    /** Entries in use with these words. */
    public static EntryQuery of(String text) {
        return new EntryQuery(
                text,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                EntryState.ACTIVE,
                null,
                null,
                null);
    }
}
