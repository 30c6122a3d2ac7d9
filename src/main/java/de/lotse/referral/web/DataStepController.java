package de.lotse.referral.web;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.ClientId;
import de.lotse.casefile.PersonNames;
import de.lotse.casefile.process.CaseStep;
import de.lotse.casefile.process.CaseSteps;
import de.lotse.consent.DataKind;
import de.lotse.consent.TransmissionRefusedException;
import de.lotse.referral.RecipientChangedException;
import de.lotse.referral.ReferralSending;
import de.lotse.referral.ReferralView;
import de.lotse.referral.Referrals;
import de.lotse.referral.process.MinimumData;
import de.lotse.referral.process.ReferralModel;
import de.lotse.referral.process.ReferralSteps;
import de.lotse.web.Choices;
import de.lotse.web.StaleVersionException;
import de.lotse.web.StepReturn;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.EnumSet;
import java.util.Set;
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

/** The step "Daten auswählen und übergeben": shows exactly what goes before it goes. */
@Controller
@PreAuthorize("hasRole('ADVISER')")
class DataStepController {

    static final String PATH = "/aufgaben/verweisung/daten";

    /** Kinds of which the files know nothing that could be put together. */
    private static final Set<DataKind> WITHOUT_WORDS =
            EnumSet.of(DataKind.IDENTITY, DataKind.LANGUAGE, DataKind.RESIDENCE);

    private final CaseSteps steps;
    private final ReferralSteps referral;
    private final Referrals referrals;
    private final ReferralSending sending;
    private final MinimumData minimum;
    private final CaseFiles cases;
    private final PersonNames names;
    private final Choices choices;

    DataStepController(
            CaseSteps steps,
            ReferralSteps referral,
            Referrals referrals,
            ReferralSending sending,
            MinimumData minimum,
            CaseFiles cases,
            PersonNames names,
            Choices choices) {
        this.steps = steps;
        this.referral = referral;
        this.referrals = referrals;
        this.sending = sending;
        this.minimum = minimum;
        this.cases = cases;
        this.names = names;
        this.choices = choices;
    }

    @GetMapping(PATH)
    String show(
            @RequestParam String taskId,
            @RequestParam(required = false) String callbackUrl,
            Model model) {
        CaseStep step = step(taskId);
        model.addAttribute("form", form(step, callbackUrl));
        return page(step, model);
    }

    private DataFormData form(CaseStep step, String callbackUrl) {
        ReferralView view = referral.referralOf(step);
        DataFormData form = new DataFormData();
        form.comeFrom(step.taskId(), callbackUrl);
        form.setVersion(view.version());
        boolean begun = !view.kinds().isEmpty();
        form.setKinds(
                (begun ? view.kinds() : minimum.of(view.purpose())).stream().sorted().toList());
        form.setPersons(
                begun
                        ? view.persons().stream().map(ClientId::value).toList()
                        : cases.require(step.caseId()).clients().stream()
                                .map(ClientId::value)
                                .toList());
        form.getWords().putAll(view.texts().words());
        return form;
    }

    /** Keeps what was chosen and shows what would go. */
    @PostMapping(PATH)
    String prepare(
            @Valid @ModelAttribute("form") DataFormData form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CaseStep step = step(form.getTaskId());
        CaseView file = cases.require(step.caseId());
        if (!Set.copyOf(file.clients()).containsAll(form.clients())
                || form.clients().isEmpty() && !file.clients().isEmpty()) {
            errors.rejectValue("persons", "referral.error.persons");
        }
        if (!form.tooLong().isEmpty()) {
            errors.reject("referral.error.words");
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(step, model);
        }
        referrals.prepare(
                referral.referralOf(step).id(),
                form.getVersion() == null ? -1 : form.getVersion(),
                EnumSet.copyOf(form.getKinds()),
                form.clients(),
                form.written());
        return StepReturn.again(PATH, form, redirect);
    }

    /** Sends what the preview showed; refused, nothing is saved. */
    @PostMapping(PATH + "/senden")
    String send(
            @RequestParam String taskId,
            @RequestParam(defaultValue = "-1") long version,
            @RequestParam(required = false) String seenName,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CaseStep step = step(taskId);
        try {
            referral.send(step, version, seenName);
        } catch (TransmissionRefusedException refused) {
            return refused(step, "referral.refused." + refused.answer().reason(), model, response);
        } catch (RecipientChangedException changed) {
            return refused(step, "referral.refused.RENAMED", model, response);
        } catch (StaleVersionException stale) {
            return refused(step, "referral.refused.STALE", model, response);
        }
        redirect.addFlashAttribute("done", "referral.sent");
        return "redirect:/faelle/" + cases.require(step.caseId()).number() + "/verweisungen";
    }

    private String refused(CaseStep step, String why, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("refused", why);
        model.addAttribute("form", form(step, null));
        return page(step, model);
    }

    @PostMapping(PATH + "/andere")
    String otherService(@RequestParam String taskId, RedirectAttributes redirect) {
        CaseStep step = step(taskId);
        referral.otherService(step);
        redirect.addFlashAttribute("done", "referral.other-service");
        return "redirect:/faelle/" + cases.require(step.caseId()).number() + "/verweisungen";
    }

    @PostMapping(PATH + "/nicht-gewuenscht")
    String notWanted(@RequestParam String taskId, RedirectAttributes redirect) {
        CaseStep step = step(taskId);
        referral.notWanted(step);
        redirect.addFlashAttribute("done", "referral.not-wanted");
        return "redirect:/faelle/" + cases.require(step.caseId()).number() + "/verweisungen";
    }

    private CaseStep step(String taskId) {
        return steps.require(taskId, ReferralModel.TASK_HAND_OVER_DATA);
    }

    private String page(CaseStep step, Model model) {
        CaseView file = cases.require(step.caseId());
        ReferralView view = referral.referralOf(step);
        model.addAttribute("file", file);
        model.addAttribute("referral", view);
        model.addAttribute("kindChoices", choices.of(DataKind.class, "referral.data"));
        model.addAttribute("personChoices", names.choicesOfCheckedCase(file.clients()));
        model.addAttribute(
                "wordKinds",
                view.kinds().stream()
                        .filter(kind -> !WITHOUT_WORDS.contains(kind))
                        .sorted()
                        .toList());
        model.addAttribute("preview", view.kinds().isEmpty() ? null : sending.preview(view));
        return "referral/data";
    }
}
