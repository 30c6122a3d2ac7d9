package de.lotse.referral.web;

import de.lotse.casefile.CaseNumber;
import de.lotse.referral.AlreadyAnsweredException;
import de.lotse.referral.DeclineReason;
import de.lotse.referral.IncomingId;
import de.lotse.referral.IncomingReferrals;
import de.lotse.referral.IncomingView;
import de.lotse.referral.process.IncomingSteps;
import de.lotse.web.Choices;
import de.lotse.web.NotFoundException;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
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

/** Referrals that came in from other sites. */
@Controller
@PreAuthorize("hasRole('ADVISER')")
class IncomingController {

    static final String PATH = "/verweisungen";

    private final IncomingReferrals incoming;
    private final IncomingSteps steps;
    private final Choices choices;

    IncomingController(IncomingReferrals incoming, IncomingSteps steps, Choices choices) {
        this.incoming = incoming;
        this.steps = steps;
        this.choices = choices;
    }

    @GetMapping(PATH)
    String list(Model model) {
        model.addAttribute("incoming", incoming.ofCurrentPerson());
        return "referral/incoming-list";
    }

    /** From the work list and from Tasklist. */
    @GetMapping("/aufgaben/verweisung/eingang")
    String ofTask(@RequestParam String taskId) {
        return "redirect:" + PATH + "/" + incoming.open(steps.ofTask(taskId)).id();
    }

    @GetMapping(PATH + "/{id}")
    String show(@PathVariable String id, Model model) {
        model.addAttribute("form", new DeclineFormData());
        return page(incoming.open(parse(id)), model);
    }

    @PostMapping(PATH + "/{id}/annehmen")
    String accept(@PathVariable String id, RedirectAttributes redirect) {
        IncomingId found = parse(id);
        try {
            CaseNumber number = steps.accept(found);
            redirect.addFlashAttribute("done", "referral.incoming.accepted");
            return "redirect:/faelle/" + number;
        } catch (AlreadyAnsweredException late) {
            redirect.addFlashAttribute("done", "referral.incoming.late." + late.state());
            return "redirect:" + PATH + "/" + found;
        }
    }

    @PostMapping(PATH + "/{id}/ablehnen")
    String decline(
            @PathVariable String id,
            @Valid @ModelAttribute("form") DeclineFormData form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        IncomingId found = parse(id);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(incoming.open(found), model);
        }
        try {
            steps.decline(found, form.getReason());
            redirect.addFlashAttribute("done", "referral.incoming.declined");
        } catch (AlreadyAnsweredException late) {
            redirect.addFlashAttribute("done", "referral.incoming.late." + late.state());
        }
        return "redirect:" + PATH + "/" + found;
    }

    private String page(IncomingView view, Model model) {
        model.addAttribute("incoming", view);
        model.addAttribute("reasons", choices.of(DeclineReason.class, "referral.reason"));
        return "referral/incoming";
    }

    private static IncomingId parse(String id) {
        return IncomingId.parse(id).orElseThrow(() -> new NotFoundException("incoming referral"));
    }
}
