package de.lotse.worklist.web;

import de.lotse.casefile.CaseNumber;
import de.lotse.security.CurrentPerson;
import de.lotse.security.SignedIn;
import de.lotse.worklist.WorkItems;
import de.lotse.worklist.WorkListFilter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of tasks. */
@Controller
@PreAuthorize("hasAnyRole('ADVISER', 'SUPERVISOR')")
class WorkListController {

    private static final int LONGEST_SEARCH = 100;

    private final SignedIn signedIn;
    private final WorkListPages pages;
    private final WorkItems items;

    WorkListController(SignedIn signedIn, WorkListPages pages, WorkItems items) {
        this.signedIn = signedIn;
        this.pages = pages;
        this.items = items;
    }

    @GetMapping(TaskRows.PATH)
    String list(@RequestParam Map<String, String> parameters, Model model) {
        CurrentPerson person = signedIn.require();
        model.addAttribute(
                "list", pages.page(person, WorkListFilter.of(person, parameters), parameters));
        return "worklist/tasks";
    }

    /**
     * Looks for a case number or a step. What is typed is posted, and only what it stands for gets
     * into an address: people type names as well.
     */
    @PostMapping("/aufgaben/suche")
    String search(
            @RequestParam Map<String, String> parameters,
            @RequestParam(required = false) String text,
            Model model) {
        CurrentPerson person = signedIn.require();
        WorkListFilter filter = WorkListFilter.of(person, parameters);
        if (text == null || text.isBlank()) {
            return "redirect:" + filter.with((CaseNumber) null).withStep(null).at(TaskRows.PATH);
        }
        Optional<CaseNumber> number = CaseNumber.parse(text);
        if (number.isPresent()) {
            return "redirect:" + filter.withStep(null).with(number.get()).at(TaskRows.PATH);
        }
        Optional<String> step = step(person, text);
        if (step.isPresent()) {
            return "redirect:"
                    + filter.with((CaseNumber) null).withStep(step.get()).at(TaskRows.PATH);
        }
        model.addAttribute("list", pages.page(person, filter, parameters));
        model.addAttribute("searched", text.substring(0, Math.min(text.length(), LONGEST_SEARCH)));
        return "worklist/tasks";
    }

    private Optional<String> step(CurrentPerson person, String text) {
        String wanted = text.strip().toLowerCase(Locale.GERMAN);
        return items.steps(person).entrySet().stream()
                .filter(step -> step.getValue().toLowerCase(Locale.GERMAN).contains(wanted))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
