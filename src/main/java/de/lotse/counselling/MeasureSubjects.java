package de.lotse.counselling;

import de.lotse.casefile.CaseId;
import de.lotse.casefile.CaseNames;
import de.lotse.casefile.TaskSubject;
import de.lotse.casefile.TaskSubjects;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which measure of a Hilfeplan a task is about, for who is responsible for the case. */
@Component
@Transactional(readOnly = true)
class MeasureSubjects implements TaskSubjects {

    private final PlanMeasureRepository measures;
    private final PlanTexts texts;
    private final CaseNames cases;

    MeasureSubjects(PlanMeasureRepository measures, PlanTexts texts, CaseNames cases) {
        this.measures = measures;
        this.texts = texts;
        this.cases = cases;
    }

    @Override
    public Map<UUID, TaskSubject> of(Collection<UUID> ids) {
        List<PlanMeasure> found = measures.findAllById(ids);
        Set<CaseId> responsible =
                cases.responsibleAmong(
                        found.stream().map(measure -> measure.plan().caseId()).toList());
        return found.stream()
                .filter(measure -> responsible.contains(measure.plan().caseId()))
                .collect(
                        Collectors.toMap(
                                measure -> measure.measureId().value(),
                                measure -> new TaskSubject(texts.of(measure).title(), null)));
    }
}
