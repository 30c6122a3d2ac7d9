package de.lotse.asylum;

import de.lotse.deadline.WorkingDayCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was found about further ways to stay. The caller has checked who may see the case. */
@Service
@Transactional
public class OptionsChecks {

    /** A check with what was asked and found. */
    public record Found(
            LocalDate checkedOn,
            boolean finalCheck,
            OptionsAnswers answers,
            List<FurtherOption> options) {}

    /** What is sealed of a check. */
    record Content(OptionsAnswers answers, List<FurtherOption> options) {}

    private final OptionsCheckRepository checks;
    private final AsylumCourse course;
    private final AsylumSeal seal;
    private final WorkingDayCalendar calendar;

    OptionsChecks(
            OptionsCheckRepository checks,
            AsylumCourse course,
            AsylumSeal seal,
            WorkingDayCalendar calendar) {
        this.checks = checks;
        this.course = course;
        this.seal = seal;
        this.calendar = calendar;
    }

    /**
     * Keeps a check.
     *
     * @param finalCheck whether the procedure has ended
     */
    public void keep(
            ProcedureId procedure,
            boolean finalCheck,
            OptionsAnswers answers,
            List<FurtherOption> options) {
        UUID id = UUID.randomUUID();
        checks.save(
                new OptionsCheck(
                        id,
                        procedure,
                        calendar.today(),
                        finalCheck,
                        seal.seal(OptionsCheck.TABLE, id, new Content(answers, options))));
        String found =
                options.stream()
                        .map(FurtherOption::option)
                        .distinct()
                        .collect(Collectors.joining(","));
        course.note(
                procedure, AsylumEventKind.OPTIONS_CHECKED, found.isEmpty() ? null : found, null);
    }

    /** The checks of a procedure, the latest first. */
    @Transactional(readOnly = true)
    public List<Found> of(ProcedureId procedure) {
        return checks.findByProcedureIdOrderByCheckedOnDescIdAsc(procedure.value()).stream()
                .map(this::open)
                .toList();
    }

    private Found open(OptionsCheck check) {
        Content content =
                seal.open(OptionsCheck.TABLE, check.getId(), check.sealed(), Content.class);
        return new Found(
                check.checkedOn(), check.isFinalCheck(), content.answers(), content.options());
    }
}
