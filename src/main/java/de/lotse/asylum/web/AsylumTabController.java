package de.lotse.asylum.web;

import de.lotse.asylum.AsylumCourse;
import de.lotse.asylum.AsylumLetters;
import de.lotse.asylum.AsylumProcedures;
import de.lotse.asylum.Hearings;
import de.lotse.asylum.OptionsChecks;
import de.lotse.asylum.ProcedureDeadlines;
import de.lotse.asylum.ProcedureId;
import de.lotse.asylum.ProcedureView;
import de.lotse.asylum.process.AsylumWorkflow;
import de.lotse.casefile.CaseFrame;
import de.lotse.casefile.CaseFrames;
import de.lotse.casefile.PersonNames;
import de.lotse.web.NotFoundException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the asylum procedures of a case and takes what happens in them. */
@Controller
@PreAuthorize("hasRole('ADVISER')")
class AsylumTabController {

    /** What an adviser reports with one click; the rest of the path is the name. */
    private static final String HAPPENING =
            "/faelle/{number}/asylverfahren/{procedure}/ereignis/{what}";

    private enum Happening {
        MOEGLICHKEITEN(AsylumWorkflow::optionsWanted),
        RUECKKEHR(AsylumWorkflow::returnWished),
        ANSCHRIFT(AsylumWorkflow::addressMoved),
        ANWALT(AsylumWorkflow::lawyerTookOver),
        UEBERSTELLT(AsylumWorkflow::transferred),
        ZURUECKGENOMMEN(AsylumWorkflow::withdrawn),
        KONTAKT_VERLOREN(AsylumWorkflow::clientLost);

        private static final Set<Happening> ENDINGS =
                EnumSet.of(UEBERSTELLT, ZURUECKGENOMMEN, KONTAKT_VERLOREN);

        private final BiPredicate<AsylumWorkflow, ProcedureId> told;

        Happening(BiPredicate<AsylumWorkflow, ProcedureId> told) {
            this.told = told;
        }

        /** One that ends the steps of the procedure and cannot be taken back. */
        static Happening endingOf(String path) {
            Happening ending = of(path);
            if (!ENDINGS.contains(ending)) {
                throw new NotFoundException("happening");
            }
            return ending;
        }

        static Happening of(String path) {
            return Arrays.stream(values())
                    .filter(one -> one.path().equals(path))
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("happening"));
        }

        String path() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    private final CaseFrames frames;
    private final AsylumPages pages;
    private final PersonNames names;
    private final AsylumProcedures procedures;
    private final AsylumWorkflow workflow;
    private final Hearings hearings;
    private final AsylumLetters letters;
    private final ProcedureDeadlines deadlines;
    private final OptionsChecks checks;
    private final AsylumCourse course;

    AsylumTabController(
            CaseFrames frames,
            AsylumPages pages,
            PersonNames names,
            AsylumProcedures procedures,
            AsylumWorkflow workflow,
            Hearings hearings,
            AsylumLetters letters,
            ProcedureDeadlines deadlines,
            OptionsChecks checks,
            AsylumCourse course) {
        this.frames = frames;
        this.pages = pages;
        this.names = names;
        this.procedures = procedures;
        this.workflow = workflow;
        this.hearings = hearings;
        this.letters = letters;
        this.deadlines = deadlines;
        this.checks = checks;
        this.course = course;
    }

    @GetMapping("/faelle/{number}/asylverfahren")
    String show(@PathVariable String number, Model model) {
        CaseFrame frame = frames.open(number, AsylumTab.KEY);
        List<ProcedurePart> parts =
                procedures.of(frame.file().id()).stream().map(this::part).toList();
        model.addAttribute("frame", frame);
        model.addAttribute("file", frame.file());
        model.addAttribute("parts", parts);
        return "asylum/tab";
    }

    private ProcedurePart part(ProcedureView procedure) {
        ProcedureId id = procedure.id();
        return new ProcedurePart(
                procedure,
                names.ofCheckedCase(procedure.persons()),
                workflow.isSupported(id),
                workflow.awaitsApplication(id),
                workflow.tasksOf(id),
                hearings.of(id),
                letters.of(id),
                deadlines.of(id),
                checks.of(id),
                course.of(id));
    }

    /** A decision is there: its page is opened at once. */
    @PostMapping("/faelle/{number}/asylverfahren/{procedure}/bescheid")
    String decision(
            @PathVariable String number,
            @PathVariable String procedure,
            RedirectAttributes redirect) {
        OpenedProcedure opened = pages.open(number, procedure);
        return record(
                opened,
                workflow.decisionArrived(opened.procedure().id()),
                LetterStepController.DECISION,
                redirect);
    }

    /** A letter of a court is there: its page is opened at once. */
    @PostMapping("/faelle/{number}/asylverfahren/{procedure}/gericht")
    String courtLetter(
            @PathVariable String number,
            @PathVariable String procedure,
            RedirectAttributes redirect) {
        OpenedProcedure opened = pages.open(number, procedure);
        return record(
                opened,
                workflow.courtLetterArrived(opened.procedure().id()),
                LetterStepController.COURT,
                redirect);
    }

    /** Asks once more, with the deadlines that go on. */
    @GetMapping(HAPPENING)
    String confirm(
            @PathVariable String number,
            @PathVariable String procedure,
            @PathVariable String what,
            Model model) {
        OpenedProcedure opened = pages.open(number, procedure);
        model.addAttribute("opened", opened);
        model.addAttribute("file", opened.file());
        model.addAttribute("ending", Happening.endingOf(what).path());
        model.addAttribute("deadlines", deadlines.undecided(opened.procedure().id()));
        return "asylum/ending";
    }

    @PostMapping(HAPPENING)
    String happened(
            @PathVariable String number,
            @PathVariable String procedure,
            @PathVariable String what,
            RedirectAttributes redirect) {
        OpenedProcedure opened = pages.open(number, procedure);
        Happening happening = Happening.of(what);
        boolean told = happening.told.test(workflow, opened.procedure().id());
        redirect.addFlashAttribute(
                "done", told ? "asylum.happened." + happening : "asylum.happened.late");
        return opened.redirect();
    }

    private static String record(
            OpenedProcedure opened,
            Optional<String> task,
            String page,
            RedirectAttributes redirect) {
        if (task.isEmpty()) {
            redirect.addFlashAttribute("done", "asylum.happened.late");
            return opened.redirect();
        }
        return "redirect:" + page + "?taskId=" + task.get();
    }
}
