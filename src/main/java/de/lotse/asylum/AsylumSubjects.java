package de.lotse.asylum;

import de.lotse.casefile.CaseId;
import de.lotse.casefile.CaseNames;
import de.lotse.casefile.TaskSubject;
import de.lotse.casefile.TaskSubjects;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which decision, or which file of the Federal Office, a task is about, for who is responsible. */
@Component
@Transactional(readOnly = true)
class AsylumSubjects implements TaskSubjects {

    private final AsylumProcedureRepository procedures;
    private final LetterRepository letters;
    private final AsylumSeal seal;
    private final CaseNames cases;
    private final MessageSource messages;

    AsylumSubjects(
            AsylumProcedureRepository procedures,
            LetterRepository letters,
            AsylumSeal seal,
            CaseNames cases,
            MessageSource messages) {
        this.procedures = procedures;
        this.letters = letters;
        this.seal = seal;
        this.cases = cases;
        this.messages = messages;
    }

    @Override
    public Map<UUID, TaskSubject> of(Collection<UUID> ids) {
        Map<UUID, TaskSubject> subjects = new HashMap<>();
        List<Letter> found = letters.findByIdIn(ids);
        Set<UUID> readable = readable(ids, found);
        found.stream()
                .filter(letter -> readable.contains(letter.procedure().value()))
                .forEach(
                        letter ->
                                subjects.put(
                                        letter.id(),
                                        new TaskSubject(nameOf(letter), letter.path())));
        procedures.findByIdIn(ids).stream()
                .filter(procedure -> readable.contains(procedure.id()))
                .filter(procedure -> fileNumber(procedure) != null)
                .forEach(
                        procedure ->
                                subjects.put(
                                        procedure.id(),
                                        new TaskSubject(fileNumber(procedure), null)));
        return subjects;
    }

    /** The procedures whose case is the person's own. */
    private Set<UUID> readable(Collection<UUID> ids, List<Letter> found) {
        Set<UUID> asked = new HashSet<>(ids);
        found.forEach(letter -> asked.add(letter.procedure().value()));
        List<AsylumProcedure> all = procedures.findByIdIn(asked);
        Set<CaseId> own =
                cases.responsibleAmong(all.stream().map(AsylumProcedure::caseId).toList());
        return all.stream()
                .filter(procedure -> own.contains(procedure.caseId()))
                .map(AsylumProcedure::id)
                .collect(Collectors.toSet());
    }

    private String nameOf(Letter letter) {
        LetterKind kind = letter.kind();
        String key = (kind.isDecision() ? "deadline.decision." : "asylum.court.") + kind;
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    private String fileNumber(AsylumProcedure procedure) {
        return seal.open(
                        AsylumProcedure.TABLE,
                        procedure.id(),
                        procedure.sealed(),
                        ProcedureTexts.class)
                .fileNumber();
    }
}
