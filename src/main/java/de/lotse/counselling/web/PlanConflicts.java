package de.lotse.counselling.web;

import de.lotse.counselling.AssessmentContent;
import de.lotse.counselling.EvaluationContent;
import de.lotse.counselling.GoalContent;
import de.lotse.counselling.MeasureContent;
import de.lotse.counselling.NetworkMapView;
import de.lotse.counselling.NetworkNode;
import de.lotse.counselling.PlanContent;
import de.lotse.counselling.TemplateContent;
import de.lotse.web.Dates;
import de.lotse.web.FieldConflict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts what was typed beside what somebody else saved meanwhile, field by field, in words. */
@Component
class PlanConflicts {

    private final PlanOptions options;
    private final Dates dates;

    PlanConflicts(PlanOptions options, Dates dates) {
        this.options = options;
        this.dates = dates;
    }

    List<FieldConflict> between(PlanContent yours, PlanContent saved) {
        return differences(fields(yours), fields(saved));
    }

    List<FieldConflict> between(AssessmentContent yours, AssessmentContent saved) {
        return differences(fields(yours), fields(saved));
    }

    List<FieldConflict> between(
            EvaluationContent yours, EvaluationContent saved, List<UUID> goals) {
        return differences(fields(yours, goals), fields(saved, goals));
    }

    List<FieldConflict> between(NetworkMapView yours, NetworkMapView saved) {
        return differences(fields(yours), fields(saved));
    }

    List<FieldConflict> between(TemplateContent yours, TemplateContent saved) {
        return differences(fields(yours), fields(saved));
    }

    private static List<FieldConflict> differences(
            Map<String, String> yours, Map<String, String> saved) {
        Set<String> labels = new LinkedHashSet<>(yours.keySet());
        labels.addAll(saved.keySet());
        List<FieldConflict> conflicts = new ArrayList<>();
        for (String label : labels) {
            String mine = Objects.requireNonNullElse(yours.get(label), "");
            String theirs = Objects.requireNonNullElse(saved.get(label), "");
            if (!mine.equals(theirs)) {
                conflicts.add(new FieldConflict(label, mine, theirs));
            }
        }
        return conflicts;
    }

    private Map<String, String> fields(PlanContent plan) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(options.text("plan.wishes"), plan.wishes());
        fields.put(options.text("plan.language"), options.language(plan.language()));
        fields.put(
                options.text("plan.interpreter"),
                options.word("casefile.interpreter", plan.interpreter()));
        fields.put(options.text("plan.review"), date(plan.reviewDate()));
        for (int i = 0; i < plan.goals().size(); i++) {
            addGoal(fields, plan.goals().get(i), i + 1);
        }
        return fields;
    }

    private void addGoal(Map<String, String> fields, GoalContent goal, int number) {
        String prefix = options.text("plan.goal.number", number) + ": ";
        fields.put(prefix + options.text("plan.goal.text"), goal.text());
        fields.put(prefix + options.text("plan.goal.area"), options.word("plan.area", goal.area()));
        fields.put(prefix + options.text("plan.goal.indicator"), goal.indicator());
        fields.put(prefix + options.text("plan.goal.target"), date(goal.targetDate()));
        for (int i = 0; i < goal.measures().size(); i++) {
            fields.put(
                    prefix + options.text("plan.measure.number", i + 1),
                    inWords(goal.measures().get(i)));
        }
    }

    private String inWords(MeasureContent measure) {
        return joined(
                measure.title(),
                measure.text(),
                options.word("plan.responsible", measure.responsible()),
                measure.partner(),
                date(measure.dueOn()));
    }

    private Map<String, String> fields(AssessmentContent content) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(options.text("plan.assessment.strengths"), content.strengths());
        fields.put(options.text("plan.assessment.abilities"), content.abilities());
        fields.put(options.text("plan.assessment.resources"), content.resources());
        fields.put(options.text("plan.assessment.wishes"), content.wishes());
        fields.put(
                options.text("plan.assessment.areas"),
                content.needAreas().stream()
                        .sorted()
                        .map(area -> options.word("plan.area", area))
                        .collect(Collectors.joining(", ")));
        fields.put(options.text("plan.assessment.needs"), content.needs());
        fields.put(options.text("plan.assessment.burdens"), content.burdens());
        fields.put(options.text("plan.assessment.environment"), content.environment());
        return fields;
    }

    private Map<String, String> fields(EvaluationContent content, List<UUID> goals) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < goals.size(); i++) {
            EvaluationContent.OfGoal goal = content.goals().get(goals.get(i));
            fields.put(
                    options.text("plan.goal.number", i + 1),
                    goal == null
                            ? ""
                            : joined(options.word("plan.result", goal.result()), goal.helped()));
        }
        fields.put(options.text("plan.evaluation.client"), content.clientView());
        fields.put(options.text("plan.evaluation.overall"), content.overall());
        return fields;
    }

    private Map<String, String> fields(NetworkMapView map) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (NetworkNode node : map.nodes()) {
            fields.put(
                    Objects.requireNonNullElse(node.name(), ""),
                    joined(
                            options.word("plan.sector", node.area()),
                            options.word("plan.strength", node.strength()),
                            options.word("plan.quality", node.quality()),
                            options.word("plan.direction", node.direction()),
                            node.note()));
        }
        return fields;
    }

    private Map<String, String> fields(TemplateContent content) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(options.text("plan.template.title"), content.title());
        fields.put(options.text("plan.template.text"), content.text());
        fields.put(options.text("plan.template.area"), options.word("plan.area", content.area()));
        fields.put(
                options.text("plan.template.responsible"),
                options.word("plan.responsible", content.responsible()));
        fields.put(options.text("plan.template.days"), String.valueOf(content.dueInDays()));
        fields.put(
                options.text("plan.template.active"),
                options.word("plan.template.active", content.active()));
        return fields;
    }

    private String date(LocalDate date) {
        return dates.date(date);
    }

    private static String joined(String... parts) {
        return Arrays.stream(parts)
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
