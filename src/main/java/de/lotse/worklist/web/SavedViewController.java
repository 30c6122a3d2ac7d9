package de.lotse.worklist.web;

import de.lotse.security.CurrentPerson;
import de.lotse.security.SignedIn;
import de.lotse.worklist.SavedViews;
import de.lotse.worklist.WorkListFilter;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Filters that people keep under names of their own. */
@Controller
@PreAuthorize("hasAnyRole('ADVISER', 'SUPERVISOR')")
class SavedViewController {

    private final SignedIn signedIn;
    private final SavedViews views;

    SavedViewController(SignedIn signedIn, SavedViews views) {
        this.signedIn = signedIn;
        this.views = views;
    }

    @PostMapping("/aufgaben/ansichten")
    String keep(
            @RequestParam Map<String, String> parameters,
            @RequestParam(required = false) String name,
            RedirectAttributes redirect) {
        CurrentPerson person = signedIn.require();
        WorkListFilter filter = WorkListFilter.of(person, parameters);
        String stripped = name == null ? "" : name.strip();
        if (stripped.isEmpty() || stripped.length() > SavedViews.LONGEST_NAME) {
            redirect.addFlashAttribute("warned", "worklist.saved.name-wrong");
        } else if (!views.keep(person, stripped, filter)) {
            redirect.addFlashAttribute("warned", "worklist.saved.too-many");
        } else {
            redirect.addFlashAttribute("done", "worklist.saved.kept");
        }
        return "redirect:" + filter.at(TaskRows.PATH);
    }

    @PostMapping("/aufgaben/ansichten/{id}/loeschen")
    String forget(@PathVariable UUID id, RedirectAttributes redirect) {
        CurrentPerson person = signedIn.require();
        views.forget(person, id);
        redirect.addFlashAttribute("done", "worklist.saved.forgotten");
        return "redirect:" + WorkListFilter.of(person).at(TaskRows.PATH);
    }
}
