package de.lotse.prospects.process;

import de.lotse.prospects.Fact;
import de.lotse.prospects.WaitingTime;
import de.lotse.prospects.WaitingTime.Effect;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/**
 * Reads the table {@code residence-prospects}. It is evaluated apart from the engine, which keeps
 * nothing of what is asked.
 */
public class ProspectTable {

    private static final String NAME = "residence-prospects";
    private static final String SEPARATOR = "\\|";

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnDecision table = parse();

    /** The waiting times for these facts, in the order of the table. */
    public List<WaitingTime> rows(Map<String, Object> facts) {
        return engine.evaluateDecisionTable(table, facts).getResultList().stream()
                .map(ProspectTable::row)
                .toList();
    }

    private DmnDecision parse() {
        try (InputStream model =
                ProspectTable.class.getResourceAsStream("/models/prospects/" + NAME + ".dmn")) {
            return engine.parseDecision(NAME, model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WaitingTime row(Map<String, Object> cells) {
        return new WaitingTime(
                text(cells, "prospect"),
                Effect.valueOf(text(cells, "effect")),
                text(cells, "start") == null ? null : Fact.valueOf(text(cells, "start")),
                cells.get("amount") == null ? null : ((Number) cells.get("amount")).intValue(),
                text(cells, "unit") == null ? null : ChronoUnit.valueOf(text(cells, "unit")),
                Boolean.TRUE.equals(cells.get("optional")),
                date(cells, "validFrom"),
                date(cells, "validTo"),
                text(cells, "legalBasis"),
                text(cells, "source"),
                date(cells, "stateOfLaw"),
                parts(text(cells, "needs")),
                text(cells, "hint"));
    }

    private static String text(Map<String, Object> cells, String column) {
        return (String) cells.get(column);
    }

    private static LocalDate date(Map<String, Object> cells, String column) {
        String text = text(cells, column);
        return text == null ? null : LocalDate.parse(text);
    }

    private static List<String> parts(String text) {
        return text == null ? List.of() : Arrays.asList(text.split(SEPARATOR));
    }
}
