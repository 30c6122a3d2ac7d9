package de.lotse.counselling;

import java.util.Arrays;
import java.util.List;

/** What is done for a client beside the counselling itself, as a task with a date and a result. */
public enum MatterKind {
    LETTER,
    /** Accompaniment to an authority. */
    ACCOMPANIMENT,
    OBJECTION_HELP,
    FILE_INSPECTION,
    COMPLAINT,
    /** Sofortmaßnahme: what cannot wait for a Hilfeplan. */
    IMMEDIATE_MEASURE;

    /** Representing the client's interests (Interessenvertretung, § 3.3). */
    public boolean isAdvocacy() {
        return this != IMMEDIATE_MEASURE;
    }

    public static List<MatterKind> advocacies() {
        return Arrays.stream(values()).filter(MatterKind::isAdvocacy).toList();
    }
}
