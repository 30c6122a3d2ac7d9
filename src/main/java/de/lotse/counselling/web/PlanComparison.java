package de.lotse.counselling.web;

import de.lotse.counselling.GoalView;
import de.lotse.counselling.MeasureView;
import de.lotse.counselling.PlanView;
import de.lotse.web.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Two versions of a Hilfeplan beside each other, line by line. */
@Component
class PlanComparison {

    /**
     * A line of the comparison.
     *
     * @param change {@code SAME}, {@code CHANGED}, {@code ADDED} or {@code DROPPED}
     */
    record Row(String label, String before, String after, String change) {}

    private final PlanOptions options;
    private final Dates dates;

    PlanComparison(PlanOptions options, Dates dates) {
        this.options = options;
        this.dates = dates;
    }

    List<Row> between(PlanView before, PlanView after) {
        Map<String, Line> old = lines(before);
        Map<String, Line> now = lines(after);
        Set<String> keys = new LinkedHashSet<>(now.keySet());
        keys.addAll(old.keySet());
        List<Row> rows = new ArrayList<>();
        for (String key : keys) {
            rows.add(row(old.get(key), now.get(key)));
        }
        return rows;
    }

    private record Line(String label, String text) {}

    private static Row row(Line before, Line after) {
        String change;
        if (before == null) {
            change = "ADDED";
        } else if (after == null) {
            change = "DROPPED";
        } else {
            change = Objects.equals(before.text(), after.text()) ? "SAME" : "CHANGED";
        }
        return new Row(
                after == null ? before.label() : after.label(),
                before == null ? "" : before.text(),
                after == null ? "" : after.text(),
                change);
    }

    private Map<String, Line> lines(PlanView plan) {
        Map<String, Line> lines = new LinkedHashMap<>();
        lines.put("wishes", line("plan.wishes", plan.wishes()));
        lines.put("review", line("plan.review", date(plan.summary().reviewDate())));
        for (GoalView goal : plan.goals()) {
            lines.put(key(goal.lineId()), new Line(label(goal), inWords(goal)));
            goal.measures()
                    .forEach(
                            measure ->
                                    lines.put(
                                            key(measure.lineId()),
                                            new Line(
                                                    options.text(
                                                            "plan.measure.number",
                                                            measure.number()),
                                                    inWords(measure))));
        }
        return lines;
    }

    private Line line(String label, String text) {
        return new Line(options.text(label), Objects.requireNonNullElse(text, ""));
    }

    private String label(GoalView goal) {
        return options.text("plan.goal.number", goal.number());
    }

    private String inWords(GoalView goal) {
        return joined(
                goal.text(),
                goal.indicator(),
                options.word("plan.area", goal.area()),
                date(goal.targetDate()));
    }

    private String inWords(MeasureView measure) {
        return joined(
                measure.title(),
                measure.text(),
                options.word("plan.responsible", measure.responsible()),
                measure.partner(),
                date(measure.dueOn()),
                options.word("plan.state", measure.state()));
    }

    private String date(LocalDate date) {
        return dates.date(date);
    }

    private static String key(UUID line) {
        return line.toString();
    }

    private static String joined(String... parts) {
        List<String> said = new ArrayList<>();
        for (String part : parts) {
            if (part != null && !part.isEmpty()) {
                said.add(part);
            }
        }
        return String.join("\n", said);
    }
}
