package de.lotse.discrimination;

import de.lotse.casefile.CaseId;
import de.lotse.casefile.CaseNames;
import de.lotse.casefile.TaskSubject;
import de.lotse.casefile.TaskSubjects;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which discrimination case a task is about, by its area, for who is responsible. */
@Component
@Transactional(readOnly = true)
class DiscriminationSubjects implements TaskSubjects {

    private final DiscriminationCaseRepository cases;
    private final IncidentRepository incidents;
    private final Terms terms;
    private final CaseNames names;

    DiscriminationSubjects(
            DiscriminationCaseRepository cases,
            IncidentRepository incidents,
            Terms terms,
            CaseNames names) {
        this.cases = cases;
        this.incidents = incidents;
        this.terms = terms;
        this.names = names;
    }

    @Override
    public Map<UUID, TaskSubject> of(Collection<UUID> ids) {
        List<DiscriminationCase> found = cases.findByIdIn(ids);
        Set<CaseId> own =
                names.responsibleAmong(found.stream().map(DiscriminationCase::caseId).toList());
        Map<UUID, TaskSubject> subjects = new HashMap<>();
        found.stream()
                .filter(one -> own.contains(one.caseId()))
                .forEach(
                        one ->
                                incidents.of(one.id().value()).stream()
                                        .findFirst()
                                        .ifPresent(
                                                incident ->
                                                        subjects.put(
                                                                one.id().value(),
                                                                new TaskSubject(
                                                                        areaOf(incident), null))));
        return subjects;
    }

    private String areaOf(Incident incident) {
        return terms.label(TermKind.AREA, incident.facts(null).context().area());
    }
}
