package de.lotse.deadline;

/** The units in which statutes state a period. */
public enum PeriodUnit {
    DAYS("Tag", "Tage"),
    WEEKS("Woche", "Wochen"),
    MONTHS("Monat", "Monate"),
    YEARS("Jahr", "Jahre");

    private final String one;
    private final String many;

    PeriodUnit(String one, String many) {
        this.one = one;
        this.many = many;
    }

    String inWords(int amount) {
        return amount + " " + (amount == 1 ? one : many);
    }
}
