package de.lotse.casefile.web;

import de.lotse.casefile.ClientDetails;
import de.lotse.casefile.ClientId;
import de.lotse.casefile.ClientPage;
import de.lotse.casefile.ClientView;
import de.lotse.casefile.Clients;
import de.lotse.casefile.Contacts;
import de.lotse.casefile.HouseholdId;
import de.lotse.casefile.Households;
import de.lotse.casefile.Interpreter;
import de.lotse.casefile.ResidenceStatus;
import de.lotse.directory.ProtectionNeed;
import de.lotse.organisation.Sites;
import de.lotse.security.Role;
import de.lotse.security.SignedIn;
import de.lotse.web.Choice;
import de.lotse.web.Choices;
import de.lotse.web.NotFoundException;
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

/** Persons and households. */
@Controller
class ClientController {

    private final Clients clients;
    private final Households households;
    private final Contacts contacts;
    private final Sites sites;
    private final IntakeCheck check;
    private final LanguageChoices languages;
    private final Choices choices;
    private final MessageSource messages;
    private final SignedIn signedIn;
    private final List<ClientPage> pages;

    ClientController(
            Clients clients,
            Households households,
            Contacts contacts,
            Sites sites,
            IntakeCheck check,
            LanguageChoices languages,
            Choices choices,
            MessageSource messages,
            SignedIn signedIn,
            List<ClientPage> pages) {
        this.clients = clients;
        this.households = households;
        this.contacts = contacts;
        this.sites = sites;
        this.check = check;
        this.languages = languages;
        this.choices = choices;
        this.messages = messages;
        this.signedIn = signedIn;
        this.pages = pages;
    }

    @GetMapping("/personen")
    String searchPage(@ModelAttribute("form") ClientSearchData form) {
        requireAdviser();
        return "casefile/persons";
    }

    @PostMapping("/personen")
    String search(
            @Valid @ModelAttribute("form") ClientSearchData form,
            BindingResult result,
            Model model) {
        requireAdviser();
        if (form.asksNothing() && !result.hasErrors()) {
            result.rejectValue("name", "casefile.error.search");
        }
        if (!result.hasErrors()) {
            model.addAttribute("hits", hits(form));
        }
        return "casefile/persons";
    }

    private List<PersonHit> hits(ClientSearchData form) {
        return hits(clients.search(form.toQuery()));
    }

    private List<PersonHit> hits(List<ClientView> persons) {
        return persons.stream()
                .map(person -> new PersonHit(person, clients.casesOf(person.id())))
                .toList();
    }

    @GetMapping("/personen/neu")
    String fresh(Model model) {
        requireAdviser();
        ClientFormData form = new ClientFormData();
        form.setSiteId(
                sites.ofCurrentPerson().stream()
                        .findFirst()
                        .map(site -> site.id().value())
                        .orElse(null));
        model.addAttribute("form", form);
        return page(null, model);
    }

    @PostMapping("/personen/neu")
    String create(
            @Valid @ModelAttribute("form") ClientFormData form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        requireAdviser();
        check(form, result);
        if (form.getSiteId() == null && !result.hasFieldErrors("siteId")) {
            result.rejectValue("siteId", "casefile.error.choose");
        }
        if (result.hasErrors()) {
            return page(null, model);
        }
        ClientDetails details = form.toDetails();
        List<ClientView> similar =
                Boolean.TRUE.equals(form.getSomebodyElse()) ? List.of() : clients.similar(details);
        if (!similar.isEmpty()) {
            model.addAttribute("similar", hits(similar));
            return page(null, model);
        }
        ClientId id = clients.create(form.getSiteId(), details);
        redirect.addFlashAttribute("done", "casefile.saved");
        return "redirect:/personen/" + id;
    }

    @GetMapping("/personen/{id}")
    String show(@PathVariable UUID id, Model model) {
        ClientView person = clients.open(new ClientId(id));
        model.addAttribute("client", person);
        model.addAttribute("cases", clients.casesOf(person.id()));
        model.addAttribute("contacts", contacts.withoutCase(person.id()));
        model.addAttribute("languageNames", languages.names());
        model.addAttribute(
                "pages",
                pages.stream()
                        .map(page -> new PageLink(page.titleKey(), page.path(person.id())))
                        .toList());
        model.addAttribute("age", person.details().ageOn(check.today()));
        return "casefile/person";
    }

    @GetMapping("/personen/{id}/bearbeiten")
    String edit(@PathVariable UUID id, Model model) {
        ClientView person = clients.open(new ClientId(id));
        model.addAttribute("form", ClientFormData.of(person));
        return page(person, model);
    }

    @PostMapping("/personen/{id}/bearbeiten")
    String change(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ClientFormData form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        ClientView person = clients.require(new ClientId(id));
        check(form, result);
        if (form.getVersion() == null) {
            result.reject("casefile.error.version");
        }
        if (result.hasErrors()) {
            return page(person, model);
        }
        try {
            clients.change(person.id(), form.toDetails(), form.getVersion());
        } catch (StaleVersionException stale) {
            return conflict(form, clients.require(person.id()), model, response);
        }
        redirect.addFlashAttribute("done", "casefile.saved");
        return "redirect:/personen/" + id;
    }

    private void check(ClientFormData form, BindingResult result) {
        check.checkBirth(form.getBirthDate(), "birthDate", result);
        check.checkDay(form.getInterpreterPledgedOn(), "interpreterPledgedOn", result);
        check.checkLanguage(form.getLanguage(), "language", result);
        form.getOtherLanguages()
                .forEach(code -> check.checkLanguage(code, "otherLanguages", result));
    }

    private String conflict(
            ClientFormData form, ClientView person, Model model, HttpServletResponse response) {
        ClientDetails yours = form.toDetails();
        ClientDetails saved = person.details();
        model.addAttribute(
                "conflicts",
                new Conflicts(messages)
                        .compare("alias", yours.alias(), saved.alias())
                        .compare("givenName", yours.givenName(), saved.givenName())
                        .compare("familyName", yours.familyName(), saved.familyName())
                        .compare("birthDate", yours.birthDate(), saved.birthDate())
                        .compare("phone", yours.phone(), saved.phone())
                        .compare("email", yours.email(), saved.email())
                        .compare("address", yours.address(), saved.address())
                        .compare("safeContact", yours.safeContact(), saved.safeContact())
                        .compare("languages", yours.languages(), saved.languages())
                        .compare("interpreter", yours.interpreter(), saved.interpreter())
                        .compare(
                                "interpreterName", yours.interpreterName(), saved.interpreterName())
                        .compare(
                                "interpreterPledgedOn",
                                yours.interpreterPledgedOn(),
                                saved.interpreterPledgedOn())
                        .compare(
                                "residenceStatus", yours.residenceStatus(), saved.residenceStatus())
                        .compare(
                                "protectionNeeds", yours.protectionNeeds(), saved.protectionNeeds())
                        .compare("notes", yours.notes(), saved.notes())
                        .found());
        form.setVersion(person.version());
        response.setStatus(HttpStatus.CONFLICT.value());
        return page(person, model);
    }

    private String page(ClientView person, Model model) {
        model.addAttribute("client", person);
        model.addAttribute(
                "sites",
                sites.ofCurrentPerson().stream()
                        .map(site -> new Choice(site.id().toString(), site.name()))
                        .toList());
        model.addAttribute("languages", languages.all());
        model.addAttribute("interpreters", choices.of(Interpreter.class, "casefile.interpreter"));
        model.addAttribute(
                "residenceStatuses", choices.of(ResidenceStatus.class, "casefile.residence"));
        model.addAttribute("needs", choices.of(ProtectionNeed.class, "directory.need"));
        return "casefile/person-form";
    }

    @GetMapping("/haushalte/{id}")
    String household(@PathVariable UUID id, Model model) {
        model.addAttribute("household", households.open(new HouseholdId(id)));
        return "casefile/household";
    }

    @GetMapping("/personen/{id}/haushalt")
    String householdSearchPage(
            @PathVariable UUID id, @ModelAttribute("form") ClientSearchData form, Model model) {
        model.addAttribute("client", clients.require(new ClientId(id)));
        return "casefile/household-join";
    }

    @PostMapping("/personen/{id}/haushalt/suche")
    String searchForHousehold(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ClientSearchData form,
            BindingResult result,
            Model model) {
        ClientView person = clients.require(new ClientId(id));
        model.addAttribute("client", person);
        if (form.asksNothing() && !result.hasErrors()) {
            result.rejectValue("name", "casefile.error.search");
        }
        if (!result.hasErrors()) {
            model.addAttribute(
                    "hits",
                    hits(form).stream().filter(hit -> !hit.id().equals(person.id())).toList());
        }
        return "casefile/household-join";
    }

    @PostMapping("/personen/{id}/haushalt")
    String join(
            @PathVariable UUID id, @RequestParam("mit") UUID with, RedirectAttributes redirect) {
        HouseholdId household = households.join(new ClientId(id), new ClientId(with));
        redirect.addFlashAttribute("done", "casefile.household.joined");
        return "redirect:/haushalte/" + household;
    }

    @PostMapping("/personen/{id}/haushalt/verlassen")
    String leave(@PathVariable UUID id, RedirectAttributes redirect) {
        households.leave(new ClientId(id));
        redirect.addFlashAttribute("done", "casefile.household.left");
        return "redirect:/personen/" + id;
    }

    /** A page of another room about the person. */
    record PageLink(String titleKey, String path) {}

    private void requireAdviser() {
        if (!signedIn.require().has(Role.ADVISER)) {
            throw new NotFoundException("person");
        }
    }
}
