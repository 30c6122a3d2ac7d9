package de.lotse.counselling.web;

import de.lotse.counselling.MeasureTemplates;
import de.lotse.counselling.TemplateView;
import de.lotse.web.NotFoundException;
import de.lotse.web.StaleVersionException;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The templates of measures of a Träger. */
@Controller
@RequestMapping(TemplatesController.PATH)
@PreAuthorize("hasAnyRole('SUPERVISOR', 'ADMIN')")
class TemplatesController {

    static final String PATH = "/verwaltung/massnahmen";

    private static final String FORM = "counselling/plan/template-edit";

    private final MeasureTemplates templates;
    private final PlanOptions options;
    private final PlanConflicts conflicts;

    TemplatesController(MeasureTemplates templates, PlanOptions options, PlanConflicts conflicts) {
        this.templates = templates;
        this.options = options;
        this.conflicts = conflicts;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("templates", templates.all());
        return "counselling/plan/templates";
    }

    @GetMapping("/neu")
    String add(Model model) {
        model.addAttribute("form", new TemplateFormData());
        return page(null, model);
    }

    @PostMapping("/neu")
    String add(
            @Valid @ModelAttribute("form") TemplateFormData form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(null, model);
        }
        templates.add(form.content());
        return saved(redirect);
    }

    @GetMapping("/{code:[A-Z0-9_]{1,40}}")
    String edit(@PathVariable String code, Model model) {
        model.addAttribute("form", TemplateFormData.of(require(code)));
        return page(code, model);
    }

    @PostMapping("/{code:[A-Z0-9_]{1,40}}")
    String change(
            @PathVariable String code,
            @Valid @ModelAttribute("form") TemplateFormData form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        TemplateView current = require(code);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(code, model);
        }
        try {
            templates.change(
                    code, form.getVersion() == null ? -1 : form.getVersion(), form.content());
        } catch (StaleVersionException stale) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("conflicts", conflicts.between(form.content(), current.content()));
            form.setVersion(current.version());
            return page(code, model);
        }
        return saved(redirect);
    }

    private TemplateView require(String code) {
        return templates.find(code).orElseThrow(() -> new NotFoundException("measure template"));
    }

    private static String saved(RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", "plan.done.template");
        return "redirect:" + PATH;
    }

    private String page(String code, Model model) {
        model.addAttribute("code", code);
        options.forTemplates(model);
        return FORM;
    }
}
