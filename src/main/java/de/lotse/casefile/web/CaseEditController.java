package de.lotse.casefile.web;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseNumber;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.ClientId;
import de.lotse.casefile.ClientView;
import de.lotse.casefile.Clients;
import de.lotse.directory.Topic;
import de.lotse.organisation.SiteId;
import de.lotse.organisation.StaffMembers;
import de.lotse.security.StaffId;
import de.lotse.web.Choice;
import de.lotse.web.Choices;
import de.lotse.web.StaleVersionException;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes of a case itself: its topics, its persons, who is responsible. */
@Controller
class CaseEditController {

    private final CaseFiles files;
    private final Clients clients;
    private final StaffMembers staff;
    private final Choices choices;
    private final MessageSource messages;

    CaseEditController(
            CaseFiles files,
            Clients clients,
            StaffMembers staff,
            Choices choices,
            MessageSource messages) {
        this.files = files;
        this.clients = clients;
        this.staff = staff;
        this.choices = choices;
        this.messages = messages;
    }

    @GetMapping("/faelle/{number}/bearbeiten")
    String edit(@PathVariable String number, Model model) {
        CaseView file = files.byNumber(CaseNumber.ofAddress(number));
        model.addAttribute("form", CaseFormData.of(file));
        return editPage(file, model);
    }

    @PostMapping("/faelle/{number}/bearbeiten")
    String save(
            @PathVariable String number,
            @Valid @ModelAttribute("form") CaseFormData form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        CaseView file = files.byNumber(CaseNumber.ofAddress(number));
        if (result.hasErrors()) {
            return editPage(file, model);
        }
        try {
            files.changeTopics(file.id(), form.getTopics(), form.getVersion());
        } catch (StaleVersionException stale) {
            model.addAttribute("conflicts", form.conflictsWith(file, messages).found());
            form.setVersion(file.version());
            response.setStatus(HttpStatus.CONFLICT.value());
            return editPage(file, model);
        }
        redirect.addFlashAttribute("done", "casefile.saved");
        return "redirect:/faelle/" + file.number();
    }

    private String editPage(CaseView file, Model model) {
        model.addAttribute("file", file);
        model.addAttribute("topics", choices.of(Topic.class, "directory.topic"));
        return "casefile/edit";
    }

    @GetMapping("/faelle/{number}/zustaendigkeit")
    String showAssignment(@PathVariable String number, Model model) {
        CaseView file = files.courseByNumber(CaseNumber.ofAddress(number));
        model.addAttribute("form", AssignFormData.of(file));
        return assignPage(file, model);
    }

    @PostMapping("/faelle/{number}/zustaendigkeit")
    String assign(
            @PathVariable String number,
            @Valid @ModelAttribute("form") AssignFormData form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        CaseView file = files.courseByNumber(CaseNumber.ofAddress(number));
        checkAdvises(form.getAdviser(), "adviser", file, result);
        checkAdvises(form.getDeputy(), "deputy", file, result);
        if (result.hasErrors()) {
            return assignPage(file, model);
        }
        try {
            files.assign(file.id(), form.toAdviser(), form.toDeputy(), form.getVersion());
        } catch (StaleVersionException stale) {
            model.addAttribute(
                    "conflicts",
                    new Conflicts(messages)
                            .compare("adviser", name(form.toAdviser()), name(file.adviser()))
                            .compare("deputy", name(form.toDeputy()), name(file.deputy()))
                            .found());
            form.setVersion(file.version());
            response.setStatus(HttpStatus.CONFLICT.value());
            return assignPage(file, model);
        }
        redirect.addFlashAttribute("done", "casefile.saved");
        return "redirect:/faelle";
    }

    private String name(StaffId person) {
        return person == null ? "" : staff.displayName(person);
    }

    private void checkAdvises(UUID person, String field, CaseView file, BindingResult result) {
        if (person != null
                && advisers(file).stream()
                        .noneMatch(one -> one.value().equals(person.toString()))) {
            result.rejectValue(field, "casefile.error.choice");
        }
    }

    private String assignPage(CaseView file, Model model) {
        model.addAttribute("file", file);
        model.addAttribute("advisers", advisers(file));
        return "casefile/assign";
    }

    private List<Choice> advisers(CaseView file) {
        return staff.advisersOf(new SiteId(file.siteId())).stream()
                .map(person -> new Choice(person.id().toString(), person.displayName()))
                .toList();
    }

    @GetMapping("/faelle/{number}/personen/neu")
    String personPage(
            @PathVariable String number,
            @ModelAttribute("form") ClientSearchData form,
            Model model) {
        model.addAttribute("file", files.byNumber(CaseNumber.ofAddress(number)));
        return "casefile/case-person-add";
    }

    @PostMapping("/faelle/{number}/personen/neu")
    String searchPerson(
            @PathVariable String number,
            @Valid @ModelAttribute("form") ClientSearchData form,
            BindingResult result,
            Model model) {
        CaseView file = files.byNumber(CaseNumber.ofAddress(number));
        model.addAttribute("file", file);
        if (form.asksNothing() && !result.hasErrors()) {
            result.rejectValue("name", "casefile.error.search");
        }
        if (!result.hasErrors()) {
            model.addAttribute("hits", newTo(file, clients.search(form.toQuery())));
        }
        return "casefile/case-person-add";
    }

    private static List<PersonHit> newTo(CaseView file, List<ClientView> found) {
        return found.stream()
                .filter(person -> !file.clients().contains(person.id()))
                .map(person -> new PersonHit(person, List.of()))
                .toList();
    }

    @PostMapping("/faelle/{number}/personen")
    String addPerson(
            @PathVariable String number,
            @RequestParam("person") UUID person,
            RedirectAttributes redirect) {
        CaseView file = files.byNumber(CaseNumber.ofAddress(number));
        files.addClient(file.id(), clients.require(new ClientId(person)).id());
        redirect.addFlashAttribute("done", "casefile.saved");
        return "redirect:/faelle/" + file.number() + "/personen";
    }
}
