package de.lotse.asylum.web;

import de.lotse.asylum.AsylumProcedures;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.PersonNames;
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

/** Takes an asylum procedure up beside the counselling of a case. */
@Controller
@PreAuthorize("hasRole('ADVISER')")
class NewProcedureController {

    private static final String PATH = "/faelle/{number}/asylverfahren/neu";

    private final AsylumPages pages;
    private final AsylumProcedures procedures;
    private final PersonNames names;

    NewProcedureController(AsylumPages pages, AsylumProcedures procedures, PersonNames names) {
        this.pages = pages;
        this.procedures = procedures;
        this.names = names;
    }

    @GetMapping(PATH)
    String show(@PathVariable String number, Model model) {
        CaseView file = pages.openCase(number);
        NewProcedureFormData form = new NewProcedureFormData();
        form.setId(UUID.randomUUID());
        form.setPersons(file.clients().stream().map(client -> client.value()).toList());
        model.addAttribute("form", form);
        return page(file, model);
    }

    @PostMapping(PATH)
    String save(
            @PathVariable String number,
            @Valid @ModelAttribute("form") NewProcedureFormData form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CaseView file = pages.openCase(number);
        if (!errors.hasErrors() && !file.clients().containsAll(form.clients())) {
            errors.rejectValue("persons", "asylum.error.person");
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(file, model);
        }
        procedures.start(form.procedureId(), file.id(), form.clients(), form.getFileNumber());
        redirect.addFlashAttribute("done", "asylum.started");
        return "redirect:/faelle/" + file.number() + "/asylverfahren";
    }

    private String page(CaseView file, Model model) {
        model.addAttribute("file", file);
        model.addAttribute("persons", names.choicesOfCheckedCase(file.clients()));
        return "asylum/new";
    }
}
