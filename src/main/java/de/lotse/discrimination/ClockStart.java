package de.lotse.discrimination;

/** What a period that an area calls for runs from. */
public enum ClockStart {
    INCIDENT,
    KNOWLEDGE
}
