package de.lotse.discrimination.web;

import de.lotse.casefile.CaseFrame;
import de.lotse.casefile.CaseFrames;
import de.lotse.casefile.CaseSecrecy;
import de.lotse.casefile.CaseView;
import de.lotse.discrimination.DiscriminationCaseId;
import de.lotse.discrimination.DiscriminationCases;
import de.lotse.discrimination.DiscriminationCourse;
import de.lotse.discrimination.DiscriminationOutcome;
import de.lotse.discrimination.DiscriminationView;
import de.lotse.discrimination.IncidentClocks;
import de.lotse.discrimination.Incidents;
import de.lotse.discrimination.process.DiscriminationReferral;
import de.lotse.discrimination.process.DiscriminationWorkflow;
import de.lotse.discrimination.process.SpecialisedHelp;
import de.lotse.web.Choices;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the discrimination cases of a case and takes what happens in them. */
@Controller
@PreAuthorize("hasRole('ADVISER')")
class DiscriminationTabController {

    private static final String TAB = "/faelle/{number}/diskriminierung";
    private static final String OF_ONE = TAB + "/{id}";
    private static final String DONE = "done";

    private final CaseFrames frames;
    private final CaseSecrecy secrecy;
    private final DiscriminationPages pages;
    private final DiscriminationCases cases;
    private final Incidents incidents;
    private final DiscriminationCourse course;
    private final DiscriminationWorkflow workflow;
    private final IncidentClocks clocks;
    private final Choices choices;

    DiscriminationTabController(
            CaseFrames frames,
            CaseSecrecy secrecy,
            DiscriminationPages pages,
            DiscriminationCases cases,
            Incidents incidents,
            DiscriminationCourse course,
            DiscriminationWorkflow workflow,
            IncidentClocks clocks,
            Choices choices) {
        this.frames = frames;
        this.secrecy = secrecy;
        this.pages = pages;
        this.cases = cases;
        this.incidents = incidents;
        this.course = course;
        this.workflow = workflow;
        this.clocks = clocks;
        this.choices = choices;
    }

    @GetMapping(TAB)
    String show(@PathVariable String number, Model model) {
        CaseFrame frame = frames.open(number, DiscriminationTab.KEY);
        model.addAttribute("frame", frame);
        model.addAttribute("file", frame.file());
        model.addAttribute("secret", secrecy.isKept(frame.file().id()));
        model.addAttribute("helps", SpecialisedHelp.values());
        model.addAttribute("newId", DiscriminationCaseId.next());
        model.addAttribute("parts", cases.of(frame.file().id()).stream().map(this::part).toList());
        return "discrimination/tab";
    }

    private DiscriminationPart part(DiscriminationView one) {
        return new DiscriminationPart(
                one,
                workflow.isSupported(one.id()),
                incidents.of(one.id()).stream().map(pages::part).toList(),
                workflow.tasksOf(one.id()),
                course.of(one.id()));
    }

    /** Discrimination is recognised: the page of the first talk is opened at once. */
    @PostMapping(TAB)
    String recognised(@PathVariable String number, @RequestParam UUID id) {
        CaseView file = pages.openCase(number);
        DiscriminationCaseId taken = new DiscriminationCaseId(id);
        cases.takeUp(taken, file.id());
        return workflow.tasksOf(taken).stream()
                .filter(task -> DiscriminationReferral.TASK_FIRST_TALK.equals(task.element()))
                .findFirst()
                .map(
                        task ->
                                "redirect:"
                                        + DiscriminationTalkController.PATH
                                        + "?taskId="
                                        + task.id())
                .orElse(new OpenedDiscrimination(file, cases.require(taken)).redirect());
    }

    /** The client wishes specialised counselling or therapy. */
    @PostMapping(OF_ONE + "/fachberatung")
    String specialised(
            @PathVariable String number,
            @PathVariable String id,
            @RequestParam(name = "hilfe") SpecialisedHelp help,
            RedirectAttributes redirect) {
        OpenedDiscrimination opened = pages.open(number, id);
        boolean told = workflow.specialisedWanted(opened.discrimination().id(), help);
        redirect.addFlashAttribute(
                DONE, told ? "discrimination.specialised.begun" : "discrimination.late");
        return opened.redirect();
    }

    /** Asks once more, with the deadlines that go on. */
    @GetMapping(OF_ONE + "/beenden")
    String ending(
            @PathVariable String number,
            @PathVariable String id,
            @ModelAttribute("form") EndingFormData form,
            Model model) {
        return endingPage(pages.open(number, id), model);
    }

    @PostMapping(OF_ONE + "/beenden")
    String end(
            @PathVariable String number,
            @PathVariable String id,
            @Valid @ModelAttribute("form") EndingFormData form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        OpenedDiscrimination opened = pages.open(number, id);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return endingPage(opened, model);
        }
        boolean told = workflow.ends(opened.discrimination().id(), form.getOutcome());
        redirect.addFlashAttribute(
                DONE, told ? "discrimination.ending.done" : "discrimination.late");
        return opened.redirect();
    }

    private String endingPage(OpenedDiscrimination opened, Model model) {
        model.addAttribute("opened", opened);
        model.addAttribute("file", opened.file());
        model.addAttribute("deadlines", clocks.undecided(opened.discrimination().id()));
        model.addAttribute(
                "outcomes", choices.of(DiscriminationOutcome.class, "discrimination.outcome"));
        return "discrimination/ending";
    }
}
