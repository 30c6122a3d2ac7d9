package de.lotse.consent;

import java.util.Arrays;
import java.util.List;

/** Kinds of data about a person that a release names one by one. */
public enum DataKind {
    /** Name, date of birth, how she is reached. */
    IDENTITY(false),
    LANGUAGE(false),
    FAMILY(false),
    /** What it is about: topics. */
    CONCERN(false),
    COUNSELLING_COURSE(false),
    RESIDENCE(false),
    /** What happened in a case of discrimination. */
    INCIDENT(false),
    DOCUMENTS(false),
    HEALTH(true),
    ORIGIN(true),
    RELIGION(true),
    SEXUALITY(true),
    POLITICS(true);

    private final boolean special;

    DataKind(boolean special) {
        this.special = special;
    }

    /** Whether it is a special category of Art. 9 GDPR, which is released expressly only. */
    public boolean special() {
        return special;
    }

    /** The special categories, or the others. */
    public static List<DataKind> of(boolean special) {
        return Arrays.stream(values()).filter(kind -> kind.special == special).toList();
    }
}
