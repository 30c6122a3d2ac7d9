package de.lotse.referral.web;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseFrame;
import de.lotse.casefile.CaseFrames;
import de.lotse.casefile.CaseNumber;
import de.lotse.casefile.CaseView;
import de.lotse.consent.TransmissionPurpose;
import de.lotse.referral.DeclineReason;
import de.lotse.referral.NewReferral;
import de.lotse.referral.ReferralAnswer;
import de.lotse.referral.ReferralCourse;
import de.lotse.referral.ReferralId;
import de.lotse.referral.ReferralOrigin;
import de.lotse.referral.ReferralSending;
import de.lotse.referral.ReferralView;
import de.lotse.referral.Referrals;
import de.lotse.referral.process.ReferralSteps;
import de.lotse.referral.process.ReferralWorkflow;
import de.lotse.web.Choices;
import de.lotse.web.NotFoundException;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the referrals of a case, begins them, and takes what happens to them. */
@Controller
@PreAuthorize("hasRole('ADVISER')")
class ReferralTabController {

    private static final String BASE = "/faelle/{number}/verweisungen";
    private static final String NEW = BASE + "/neu";
    private static final String ANSWER = BASE + "/{referral}/antwort";

    private final CaseFrames frames;
    private final CaseFiles cases;
    private final Referrals referrals;
    private final ReferralCourse course;
    private final ReferralSending sending;
    private final ReferralWorkflow workflow;
    private final ReferralSteps steps;
    private final Choices choices;

    ReferralTabController(
            CaseFrames frames,
            CaseFiles cases,
            Referrals referrals,
            ReferralCourse course,
            ReferralSending sending,
            ReferralWorkflow workflow,
            ReferralSteps steps,
            Choices choices) {
        this.frames = frames;
        this.cases = cases;
        this.referrals = referrals;
        this.course = course;
        this.sending = sending;
        this.workflow = workflow;
        this.steps = steps;
        this.choices = choices;
    }

    @GetMapping(BASE)
    String show(@PathVariable String number, Model model) {
        CaseFrame frame = frames.open(number, ReferralTab.KEY);
        model.addAttribute("frame", frame);
        model.addAttribute("file", frame.file());
        model.addAttribute(
                "parts", referrals.of(frame.file().id()).stream().map(this::part).toList());
        return "referral/tab";
    }

    private ReferralPart part(ReferralView one) {
        return new ReferralPart(
                one,
                workflow.taskOf(one.id()).orElse(null),
                workflow.awaitsAnswer(one.id()) && !one.isToSite(),
                workflow.awaitsResult(one.id()),
                sending.sent(one),
                course.of(one.id()));
    }

    @GetMapping(NEW)
    String begin(@PathVariable String number, Model model) {
        CaseView file = openCase(number);
        NewReferralFormData form = new NewReferralFormData();
        form.setId(UUID.randomUUID());
        model.addAttribute("form", form);
        return newPage(file, model);
    }

    @PostMapping(NEW)
    String begin(
            @PathVariable String number,
            @Valid @ModelAttribute("form") NewReferralFormData form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CaseView file = openCase(number);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return newPage(file, model);
        }
        TransmissionPurpose purpose =
                form.isWholeCase() ? TransmissionPurpose.HANDOVER : form.getPurpose();
        steps.begin(
                form.referralId(),
                new NewReferral(
                        file.id(), ReferralOrigin.COUNSELLING, null, purpose, form.isWholeCase()));
        redirect.addFlashAttribute("done", "referral.begun");
        return workflow.taskOf(form.referralId())
                .map(task -> "redirect:" + ServiceStepController.PATH + "?taskId=" + task)
                .orElse(tab(file));
    }

    private String newPage(CaseView file, Model model) {
        model.addAttribute("file", file);
        model.addAttribute("purposes", choices.of(TransmissionPurpose.class, "referral.purpose"));
        return "referral/new";
    }

    @GetMapping(ANSWER)
    String answer(@PathVariable String number, @PathVariable String referral, Model model) {
        CaseView file = openCase(number);
        model.addAttribute("form", new AnswerFormData());
        return answerPage(file, running(file, referral), model);
    }

    @PostMapping(ANSWER)
    String answer(
            @PathVariable String number,
            @PathVariable String referral,
            @Valid @ModelAttribute("form") AnswerFormData form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CaseView file = openCase(number);
        ReferralView found = running(file, referral);
        if (form.getAnswer() == ReferralAnswer.DECLINED && form.getReason() == null) {
            errors.rejectValue("reason", "referral.error.reason");
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return answerPage(file, found, model);
        }
        boolean taken = steps.answered(found.id(), form.getAnswer(), form.getReason());
        redirect.addFlashAttribute("done", taken ? "referral.answered" : "referral.late");
        return tab(file);
    }

    private String answerPage(CaseView file, ReferralView referral, Model model) {
        model.addAttribute("file", file);
        model.addAttribute("referral", referral);
        model.addAttribute(
                "answers",
                choices.of(
                        List.of(
                                ReferralAnswer.ACCEPTED,
                                ReferralAnswer.DECLINED,
                                ReferralAnswer.NO_ANSWER),
                        "referral.answer"));
        model.addAttribute("reasons", choices.of(DeclineReason.class, "referral.reason"));
        return "referral/answer";
    }

    @PostMapping(BASE + "/{referral}/ergebnis")
    String result(
            @PathVariable String number,
            @PathVariable String referral,
            RedirectAttributes redirect) {
        CaseView file = openCase(number);
        boolean taken = workflow.resultKnown(running(file, referral).id());
        redirect.addFlashAttribute("done", taken ? "referral.result" : "referral.late");
        return tab(file);
    }

    @PostMapping(BASE + "/{referral}/abbrechen")
    String stop(
            @PathVariable String number,
            @PathVariable String referral,
            RedirectAttributes redirect) {
        CaseView file = openCase(number);
        boolean stopped = steps.stop(running(file, referral).id());
        redirect.addFlashAttribute("done", stopped ? "referral.stopped" : "referral.late");
        return tab(file);
    }

    private CaseView openCase(String number) {
        CaseView file = cases.byNumber(CaseNumber.ofAddress(number));
        if (!file.isOpen()) {
            throw new NotFoundException("open case");
        }
        return file;
    }

    private ReferralView running(CaseView file, String id) {
        return ReferralId.parse(id)
                .map(referrals::require)
                .filter(one -> one.caseId().equals(file.id()))
                .filter(ReferralView::isRunning)
                .orElseThrow(() -> new NotFoundException("referral"));
    }

    private static String tab(CaseView file) {
        return "redirect:/faelle/" + file.number() + "/verweisungen";
    }
}
