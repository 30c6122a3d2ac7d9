package de.lotse.deadline.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Reads a table of times that the services set themselves, in its newest version: input {@code
 * standard}, outputs {@code amount} and {@code unit}.
 */
@Component
public class StandardTable {

    public enum Unit {
        WORKING_DAYS,
        MONTHS,
        TIMES
    }

    public record Value(int amount, Unit unit) {}

    private final ReleasedTables tables;

    StandardTable(ReleasedTables tables) {
        this.tables = tables;
    }

    /**
     * The one row of this standard.
     *
     * @throws IllegalStateException when the table has none, or several
     */
    public Value value(String table, String standard) {
        List<Map<String, Object>> rows = tables.rows(table, Map.of("standard", standard));
        if (rows.size() != 1) {
            throw new IllegalStateException(rows.size() + " rows of " + table + "/" + standard);
        }
        Number amount = (Number) rows.get(0).get("amount");
        return new Value(amount.intValue(), Unit.valueOf((String) rows.get(0).get("unit")));
    }
}
