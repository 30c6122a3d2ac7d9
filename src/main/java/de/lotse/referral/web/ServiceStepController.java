package de.lotse.referral.web;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.process.CaseStep;
import de.lotse.casefile.process.CaseSteps;
import de.lotse.consent.Recipient;
import de.lotse.consent.RecipientView;
import de.lotse.consent.Recipients;
import de.lotse.referral.ReferralKind;
import de.lotse.referral.ReferralSending;
import de.lotse.referral.ReferralView;
import de.lotse.referral.process.ReferralModel;
import de.lotse.referral.process.ReferralSteps;
import de.lotse.web.Choice;
import de.lotse.web.Choices;
import de.lotse.web.StepReturn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The step "Stelle und Weg wählen". */
@Controller
@PreAuthorize("hasRole('ADVISER')")
class ServiceStepController {

    static final String PATH = "/aufgaben/verweisung/stelle";

    private static final int LONGEST_SEARCH = 200;

    private final CaseSteps steps;
    private final ReferralSteps referral;
    private final CaseFiles cases;
    private final Recipients recipients;
    private final Choices choices;
    private final MessageSource messages;

    ServiceStepController(
            CaseSteps steps,
            ReferralSteps referral,
            CaseFiles cases,
            Recipients recipients,
            Choices choices,
            MessageSource messages) {
        this.steps = steps;
        this.referral = referral;
        this.cases = cases;
        this.recipients = recipients;
        this.choices = choices;
        this.messages = messages;
    }

    @GetMapping(PATH)
    String show(
            @RequestParam String taskId,
            @RequestParam(required = false) String callbackUrl,
            @RequestParam(name = "suche", required = false) String words,
            Model model) {
        CaseStep step = step(taskId);
        ServiceFormData form = new ServiceFormData();
        form.comeFrom(taskId, callbackUrl);
        form.setVersion(referral.referralOf(step).version());
        model.addAttribute("form", form);
        return page(step, words, model);
    }

    @PostMapping(PATH)
    String choose(
            @Valid @ModelAttribute("form") ServiceFormData form,
            BindingResult errors,
            @RequestParam(name = "suche", required = false) String words,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CaseStep step = step(form.getTaskId());
        CaseView file = cases.require(step.caseId());
        RecipientView chosen = chosen(form, file, errors);
        if (referral.referralOf(step).wholeCase()
                && form.getKind() != null
                && form.getKind() != ReferralKind.DATA_HANDOVER) {
            errors.rejectValue("kind", "referral.error.whole-case");
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(step, words, model);
        }
        referral.choose(
                step,
                form.getVersion() == null ? -1 : form.getVersion(),
                chosen.recipient(),
                chosen.name(),
                form.getKind(),
                form.getNote());
        redirect.addFlashAttribute("done", "referral.chosen");
        return StepReturn.redirect(request, form.getCallbackUrl(), tab(file));
    }

    @PostMapping(PATH + "/nicht-gewuenscht")
    String notWanted(@RequestParam String taskId, RedirectAttributes redirect) {
        CaseStep step = step(taskId);
        referral.notWanted(step);
        redirect.addFlashAttribute("done", "referral.not-wanted");
        return "redirect:" + tab(cases.require(step.caseId()));
    }

    private RecipientView chosen(ServiceFormData form, CaseView file, BindingResult errors) {
        Recipient recipient = Recipient.parse(form.getRecipient()).orElse(null);
        RecipientView found = recipient == null ? null : recipients.find(recipient).orElse(null);
        if (found == null) {
            errors.rejectValue("recipient", "referral.error.recipient");
        } else if (ReferralSending.isOwnSite(recipient, file)) {
            errors.rejectValue("recipient", "referral.error.own-site");
        } else if (!found.isInUse()) {
            errors.rejectValue("recipient", "referral.error.closed");
        }
        return found;
    }

    private CaseStep step(String taskId) {
        return steps.require(taskId, ReferralModel.TASK_CHOOSE_SERVICE);
    }

    private String page(CaseStep step, String words, Model model) {
        CaseView file = cases.require(step.caseId());
        String typed = words == null ? "" : words;
        String asked = typed.substring(0, Math.min(typed.length(), LONGEST_SEARCH));
        ReferralView view = referral.referralOf(step);
        model.addAttribute("file", file);
        model.addAttribute("referral", view);
        model.addAttribute("words", asked);
        model.addAttribute("services", services(view, asked, file));
        model.addAttribute(
                "kinds",
                choices.of(
                        view.wholeCase()
                                ? List.of(ReferralKind.DATA_HANDOVER)
                                : List.of(ReferralKind.values()),
                        "referral.kind"));
        return "referral/service";
    }

    /** What was proposed comes first, until something else is looked for. */
    private List<Choice> services(ReferralView referral, String words, CaseView file) {
        boolean proposing = words.isBlank() && referral.proposed() != null;
        List<RecipientView> proposed =
                proposing ? recipients.ofKind(referral.proposed()) : List.of();
        String hint =
                messages.getMessage("referral.proposed", null, LocaleContextHolder.getLocale());
        Stream<Choice> first = proposed.stream().map(one -> choice(one, hint));
        Stream<Choice> others =
                recipients.search(words, file.siteId()).stream()
                        .filter(one -> !proposed.contains(one))
                        .map(one -> choice(one, null));
        return Stream.concat(first, others).toList();
    }

    private static Choice choice(RecipientView service, String hint) {
        return new Choice(service.recipient().toString(), service.name(), hint);
    }

    private static String tab(CaseView file) {
        return "/faelle/" + file.number() + "/verweisungen";
    }
}
