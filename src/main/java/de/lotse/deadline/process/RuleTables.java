package de.lotse.deadline.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/**
 * Reads the decision tables of this room. They are parsed once; the rows found for a set of codes
 * are kept, because the tables do not change while the application runs.
 */
public class RuleTables {

    private static final String DEADLINE_PERIODS = "deadline-periods";
    private static final String SERVICE_FICTIONS = "service-fictions";
    private static final String ASYLUM_REGIMES = "asylum-regimes";
    private static final String ASYLUM_DECISION_DEADLINES = "asylum-decision-deadlines";

    private static final String DEADLINE_COURTS = "deadline-courts";

    private record Lookup(String table, Map<String, Object> inputs) {}

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final Map<String, DmnDecision> tables = new HashMap<>();
    private final Map<Lookup, List<RuleRow>> found = new ConcurrentHashMap<>();

    public RuleTables() {
        List.of(
                        DEADLINE_PERIODS,
                        SERVICE_FICTIONS,
                        ASYLUM_REGIMES,
                        ASYLUM_DECISION_DEADLINES,
                        DEADLINE_COURTS)
                .forEach(name -> tables.put(name, parse(name)));
    }

    /** The periods of a rule, one row for each time of validity. */
    public List<RuleRow> periods(String rule) {
        return rows(DEADLINE_PERIODS, Map.of("rule", rule));
    }

    /** When a letter takes effect that was served this way, in this area of law. */
    public List<RuleRow> services(String service, String area) {
        return rows(SERVICE_FICTIONS, Map.of("service", service, "area", area));
    }

    /** Old or new asylum law, by the date that decides. */
    public List<RuleRow> asylumRegimes(String decision) {
        return rows(ASYLUM_REGIMES, Map.of("decision", decision));
    }

    /** The deadlines that a decision starts under a regime; empty when the regime lacks it. */
    public List<RuleRow> asylumDeadlines(String regime, String decision, boolean article42) {
        return rows(
                ASYLUM_DECISION_DEADLINES,
                Map.of("regime", regime, "decision", decision, "article42", article42));
    }

    /** The court where something of this kind is filed; empty where only the letter says it. */
    public List<RuleRow> courts(String kind) {
        return rows(DEADLINE_COURTS, Map.of("kind", kind));
    }

    private List<RuleRow> rows(String table, Map<String, Object> inputs) {
        return found.computeIfAbsent(new Lookup(table, inputs), this::evaluate);
    }

    private List<RuleRow> evaluate(Lookup lookup) {
        return engine
                .evaluateDecisionTable(tables.get(lookup.table()), lookup.inputs())
                .getResultList()
                .stream()
                .map(RuleRow::new)
                .toList();
    }

    private DmnDecision parse(String name) {
        String resource = "/models/deadline/" + name + ".dmn";
        try (InputStream model = RuleTables.class.getResourceAsStream(resource)) {
            return engine.parseDecision(name, model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
