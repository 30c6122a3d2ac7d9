package de.lotse.discrimination.web;

import de.lotse.discrimination.OwnService;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The own service or association turns out to be meant: the case is hidden from those concerned.
 */
@Controller
@PreAuthorize("hasRole('ADVISER')")
class OwnServiceController {

    private static final String PATH = "/faelle/{number}/diskriminierung/{id}/eigener-dienst";

    private final DiscriminationPages pages;
    private final OwnService ownService;

    OwnServiceController(DiscriminationPages pages, OwnService ownService) {
        this.pages = pages;
        this.ownService = ownService;
    }

    @GetMapping(PATH)
    String show(
            @PathVariable String number,
            @PathVariable String id,
            @ModelAttribute("form") OwnServiceFormData form,
            Model model) {
        return page(pages.open(number, id), model);
    }

    @PostMapping(PATH)
    String save(
            @PathVariable String number,
            @PathVariable String id,
            @Valid @ModelAttribute("form") OwnServiceFormData form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        OpenedDiscrimination opened = pages.open(number, id);
        pages.checkNamed("named", form.colleagues(), opened.file(), errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(opened, model);
        }
        ownService.isMeant(opened.discrimination().id(), form.colleagues());
        redirect.addFlashAttribute("done", "discrimination.own.saved");
        return opened.redirect();
    }

    private String page(OpenedDiscrimination opened, Model model) {
        model.addAttribute("opened", opened);
        model.addAttribute("file", opened.file());
        model.addAttribute("colleagues", pages.colleagues(opened.file()));
        return "discrimination/own-service";
    }
}
