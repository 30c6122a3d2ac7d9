package de.lotse.counselling.web;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseNumber;
import de.lotse.casefile.CaseView;
import de.lotse.counselling.CaseMatters;
import de.lotse.counselling.MatterKind;
import de.lotse.counselling.process.ServiceStandard;
import de.lotse.counselling.process.ServiceStandards;
import de.lotse.web.Choices;
import de.lotse.web.NotFoundException;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes on an Interessenvertretung or a Sofortmaßnahme. */
@Controller
@PreAuthorize("hasRole('ADVISER')")
class NewMatterController {

    private static final String ADVOCACY = "/faelle/{number}/interessenvertretung/neu";
    private static final String IMMEDIATE = "/faelle/{number}/sofortmassnahme/neu";

    private final CaseFiles cases;
    private final CaseMatters matters;
    private final ServiceStandards standards;
    private final StepPages pages;
    private final Choices choices;

    NewMatterController(
            CaseFiles cases,
            CaseMatters matters,
            ServiceStandards standards,
            StepPages pages,
            Choices choices) {
        this.cases = cases;
        this.matters = matters;
        this.standards = standards;
        this.pages = pages;
        this.choices = choices;
    }

    @GetMapping(ADVOCACY)
    String advocacy(@PathVariable String number, Model model) {
        CaseView file = openFile(number);
        MatterFormData form = new MatterFormData();
        form.setId(UUID.randomUUID());
        model.addAttribute("form", form);
        return page(file, true, model);
    }

    @GetMapping(IMMEDIATE)
    String immediate(@PathVariable String number, Model model) {
        CaseView file = openFile(number);
        MatterFormData form = new MatterFormData();
        form.setId(UUID.randomUUID());
        form.setKind(MatterKind.IMMEDIATE_MEASURE);
        form.setDueOn(standards.dueFromToday(ServiceStandard.IMMEDIATE_MEASURE));
        model.addAttribute("form", form);
        return page(file, false, model);
    }

    @PostMapping(ADVOCACY)
    String saveAdvocacy(
            @PathVariable String number,
            @Valid @ModelAttribute("form") MatterFormData form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (form.getKind() != null && !form.getKind().isAdvocacy()) {
            errors.rejectValue("kind", "typeMismatch");
        }
        return save(openFile(number), form, errors, true, model, response, redirect);
    }

    @PostMapping(IMMEDIATE)
    String saveImmediate(
            @PathVariable String number,
            @Valid @ModelAttribute("form") MatterFormData form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (form.getKind() != null && form.getKind().isAdvocacy()) {
            errors.rejectValue("kind", "typeMismatch");
        }
        if (form.getDueOn() == null && !errors.hasFieldErrors("dueOn")) {
            errors.rejectValue("dueOn", "counselling.error.due");
        }
        return save(openFile(number), form, errors, false, model, response, redirect);
    }

    private String save(
            CaseView file,
            MatterFormData form,
            BindingResult errors,
            boolean advocacy,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        pages.checkAhead("dueOn", form.getDueOn(), errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(file, advocacy, model);
        }
        matters.agree(form.toMatter(file.id()));
        redirect.addFlashAttribute("done", "counselling.matter.saved");
        return "redirect:/faelle/" + file.number() + "/beratung";
    }

    private CaseView openFile(String number) {
        CaseView file = cases.byNumber(CaseNumber.ofAddress(number));
        if (!file.isOpen()) {
            throw new NotFoundException("open case");
        }
        return file;
    }

    private String page(CaseView file, boolean advocacy, Model model) {
        model.addAttribute("file", file);
        model.addAttribute("advocacy", advocacy);
        model.addAttribute("kinds", choices.of(MatterKind.advocacies(), "counselling.matter"));
        return "counselling/new-matter";
    }
}
