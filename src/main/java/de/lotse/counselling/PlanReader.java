package de.lotse.counselling;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Opens the texts of a version of a Hilfeplan. */
@Component
class PlanReader {

    private final GoalProgressRepository progress;
    private final PlanTexts texts;

    PlanReader(GoalProgressRepository progress, PlanTexts texts) {
        this.progress = progress;
        this.texts = texts;
    }

    PlanView read(HelpPlan plan) {
        Map<UUID, List<GoalProgress>> byLine =
                progress.findByCaseIdOrderByRecordedAtDesc(plan.caseId().value()).stream()
                        .collect(Collectors.groupingBy(GoalProgress::lineId));
        return new PlanView(
                plan.summary(),
                texts.of(plan).wishes(),
                plan.goals().stream()
                        .map(goal -> read(goal, byLine.getOrDefault(goal.lineId(), List.of())))
                        .toList());
    }

    private GoalView read(PlanGoal goal, List<GoalProgress> noted) {
        PlanTexts.OfGoal text = texts.of(goal);
        return new GoalView(
                new GoalId(goal.id()),
                goal.lineId(),
                goal.position(),
                goal.area(),
                text.text(),
                text.indicator(),
                goal.targetDate(),
                goal.result(),
                goal.measures().stream().map(this::read).toList(),
                noted.stream().map(this::read).toList());
    }

    private MeasureView read(PlanMeasure measure) {
        PlanTexts.OfMeasure text = texts.of(measure);
        return new MeasureView(
                measure.measureId(),
                measure.lineId(),
                measure.number(),
                text.title(),
                text.text(),
                measure.templateCode(),
                measure.responsible(),
                text.partner(),
                measure.dueOn(),
                measure.state(),
                measure.reason(),
                measure.decidedAt());
    }

    private ProgressView read(GoalProgress noted) {
        return new ProgressView(
                noted.recordedAt(), noted.recordedBy(), noted.reached(), texts.of(noted).note());
    }
}
