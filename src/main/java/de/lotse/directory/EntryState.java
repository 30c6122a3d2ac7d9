package de.lotse.directory;

/** Whether somebody can be guided to a service. */
public enum EntryState {
    ACTIVE,
    CLOSED,
    /** It goes on as part of another entry. */
    MERGED
}
