package de.lotse.deadline.process;

import java.time.LocalDate;
import java.util.Map;

/** One row of a decision table, as typed cells; an empty cell is {@code null}. */
public class RuleRow {

    private final Map<String, Object> cells;

    RuleRow(Map<String, Object> cells) {
        this.cells = cells;
    }

    public String text(String column) {
        return (String) cells.get(column);
    }

    public Integer number(String column) {
        Number number = (Number) cells.get(column);
        return number == null ? null : number.intValue();
    }

    public boolean is(String column) {
        return Boolean.TRUE.equals(cells.get(column));
    }

    public LocalDate date(String column) {
        String text = text(column);
        return text == null ? null : LocalDate.parse(text);
    }

    /** Whether the row holds on this day, by its columns validFrom and validTo (inclusive). */
    public boolean holdsOn(LocalDate day) {
        LocalDate from = date("validFrom");
        LocalDate to = date("validTo");
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
