package de.lotse.directory;

/** The columns of the directory as a table. Their German heads stand in the messages. */
public enum EntryColumn {
    CODE("code"),
    KIND("kind"),
    NAME("name"),
    DESCRIPTION("description"),
    TOPICS("topics"),
    NEEDS("needs"),
    AGE_FROM("ageFrom"),
    AGE_TO("ageTo"),
    STATEWIDE("statewide"),
    ONLINE("online"),
    DISTRICTS("districts"),
    LANGUAGES("languages"),
    ACCESSIBILITY("accessibility"),
    OPENING_HOURS("openingHours"),
    ADDRESS("address"),
    PHONE("phone"),
    EMAIL("email"),
    WEBSITE("website"),
    SOURCE("source"),
    CHECKED_ON("checkedOn"),
    STATE("state"),
    MERGED_INTO("mergedInto");

    private final String field;

    EntryColumn(String field) {
        this.field = field;
    }

    /**
     * The field of an entry that it holds; its label stands under {@code directory.field.FIELD}.
     */
    public String field() {
        return field;
    }
}
