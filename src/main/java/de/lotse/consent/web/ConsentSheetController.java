package de.lotse.consent.web;

import de.lotse.casefile.CaseView;
import de.lotse.consent.ConsentView;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the form to sign, before anything is saved or of a release that was recorded. */
@Controller
@PreAuthorize("hasRole('ADVISER')")
class ConsentSheetController {

    private final ConsentPages pages;
    private final ConsentSheets sheets;

    ConsentSheetController(ConsentPages pages, ConsentSheets sheets) {
        this.pages = pages;
        this.sheets = sheets;
    }

    @PostMapping(path = "/faelle/{number}/einwilligungen/neu", params = "action=print")
    String blank(
            @PathVariable String number,
            @ModelAttribute("form") ConsentFormData form,
            BindingResult errors,
            Model model) {
        CaseView file = pages.openCase(number);
        model.addAttribute("file", file);
        model.addAttribute(
                "sheet", sheets.of(form, file, ConsentSheets.language(form.getFormLanguage())));
        return "consent/sheet";
    }

    @GetMapping("/faelle/{number}/einwilligungen/{id}/formular")
    String recorded(
            @PathVariable String number,
            @PathVariable String id,
            @RequestParam(name = "sprache", required = false) String language,
            Model model) {
        CaseView file = pages.file(number);
        ConsentView consent = pages.consent(file, id);
        model.addAttribute("file", file);
        model.addAttribute("consent", consent);
        model.addAttribute("languages", ConsentSheets.LANGUAGES);
        model.addAttribute("sheet", sheets.of(consent, file, ConsentSheets.language(language)));
        return "consent/sheet";
    }
}
