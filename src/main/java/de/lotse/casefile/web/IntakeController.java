package de.lotse.casefile.web;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseNumber;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.ClientDetails;
import de.lotse.casefile.ClientId;
import de.lotse.casefile.ClientView;
import de.lotse.casefile.Clients;
import de.lotse.casefile.ContactDrafts;
import de.lotse.casefile.ContactForm;
import de.lotse.casefile.ContactIntake;
import de.lotse.casefile.ContactSavedException;
import de.lotse.casefile.IntakeResult;
import de.lotse.casefile.Interpreter;
import de.lotse.casefile.NextStep;
import de.lotse.casefile.ReasonNeededException;
import de.lotse.casefile.Requester;
import de.lotse.directory.Topic;
import de.lotse.organisation.Site;
import de.lotse.organisation.Sites;
import de.lotse.security.Role;
import de.lotse.security.SignedIn;
import de.lotse.web.Choice;
import de.lotse.web.Choices;
import de.lotse.web.NotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.MutablePropertyValues;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.convert.ConversionService;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "Neuer Kontakt", the page of every day. */
@Controller
class IntakeController {

    private static final String SEARCH = "suchen";
    private static final int MOST_DRAFT_FIELDS = 60;
    private static final int LONGEST_DRAFT_FIELD = 20_000;

    private final ContactIntake intake;
    private final ContactDrafts drafts;
    private final Clients clients;
    private final CaseFiles files;
    private final Sites sites;
    private final IntakeCheck check;
    private final LanguageChoices languages;
    private final Choices choices;
    private final SignedIn signedIn;
    private final ConversionService conversion;

    IntakeController(
            ContactIntake intake,
            ContactDrafts drafts,
            Clients clients,
            CaseFiles files,
            Sites sites,
            IntakeCheck check,
            LanguageChoices languages,
            Choices choices,
            SignedIn signedIn,
            @Qualifier("mvcConversionService") ConversionService conversion) {
        this.intake = intake;
        this.drafts = drafts;
        this.clients = clients;
        this.files = files;
        this.sites = sites;
        this.check = check;
        this.languages = languages;
        this.choices = choices;
        this.signedIn = signedIn;
        this.conversion = conversion;
    }

    @GetMapping("/kontakte/neu")
    String show(
            @RequestParam(name = "fall", required = false) String number,
            Model model,
            RedirectAttributes redirect) {
        requireAdviser();
        CaseView file = number == null ? null : file(number);
        if (file != null && !file.isOpen()) {
            redirect.addFlashAttribute("warned", "casefile.closed.contact");
            return "redirect:/faelle/" + file.number();
        }
        IntakeFormData form = fresh();
        if (file == null) {
            drafts.find()
                    .ifPresent(
                            draft -> {
                                restore(form, draft);
                                model.addAttribute("draftSavedAt", draft.savedAt());
                            });
        } else {
            prefill(form, file);
        }
        model.addAttribute("form", form);
        return page(form, List.of(), model);
    }

    private IntakeFormData fresh() {
        IntakeFormData form = new IntakeFormData();
        form.setTookPlaceOn(check.today());
        form.setSiteId(
                sites.ofCurrentPerson().stream()
                        .findFirst()
                        .map(site -> site.id().value())
                        .orElse(null));
        return form;
    }

    private CaseView file(String number) {
        return files.byNumber(CaseNumber.ofAddress(number));
    }

    private static void prefill(IntakeFormData form, CaseView file) {
        form.setCaseNumber(file.number().value());
        form.setSiteId(file.siteId());
        form.setTopics(file.topics());
        if (!file.clients().isEmpty()) {
            form.setPerson(PersonChoice.KNOWN);
            form.setKnown(ids(file.clients()));
        }
    }

    private static LinkedHashSet<UUID> ids(List<ClientId> clients) {
        LinkedHashSet<UUID> ids = new LinkedHashSet<>();
        clients.forEach(client -> ids.add(client.value()));
        return ids;
    }

    /** What cannot be read any more stays out. */
    private void restore(IntakeFormData form, ContactDrafts.Draft draft) {
        DataBinder binder = new DataBinder(form, "form");
        binder.setConversionService(conversion);
        MutablePropertyValues typed = new MutablePropertyValues();
        draft.fields()
                .forEach(
                        (field, values) ->
                                typed.add(
                                        field,
                                        values.size() == 1
                                                ? values.get(0)
                                                : values.toArray(String[]::new)));
        binder.bind(typed);
    }

    @PostMapping("/kontakte/neu")
    String save(
            @Valid @ModelAttribute("form") IntakeFormData form,
            BindingResult result,
            @RequestParam(name = "aktion", required = false) String action,
            Model model,
            RedirectAttributes redirect) {
        requireAdviser();
        if (SEARCH.equals(action)) {
            model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", withoutErrors(form));
            model.addAttribute("searched", true);
            return page(form, clients.search(form.query()), model);
        }
        check.check(form, result);
        if (result.hasErrors()) {
            return page(form, List.of(), model);
        }
        List<ClientView> similar = similar(form);
        if (!similar.isEmpty()) {
            model.addAttribute("similar", hits(similar));
            return page(form, List.of(), model);
        }
        return saved(form, result, model, redirect);
    }

    private String saved(
            IntakeFormData form, BindingResult result, Model model, RedirectAttributes redirect) {
        try {
            IntakeResult saved = saveOnce(form);
            redirect.addFlashAttribute("done", "casefile.contact.saved");
            return "redirect:" + wayOn(form.getNext(), saved);
        } catch (ContactSavedException before) {
            result.reject("casefile.error.saved-before");
            model.addAttribute("savedBefore", before.saved());
            return page(form, List.of(), model);
        } catch (NotFoundException | ReasonNeededException refused) {
            result.rejectValue(
                    form.getCaseNumber() == null ? "searchName" : "caseNumber",
                    form.getCaseNumber() == null
                            ? "casefile.error.unknown"
                            : "casefile.error.case");
            return page(form, List.of(), model);
        }
    }

    /** The loser of a double click reads what the winner has saved. */
    private IntakeResult saveOnce(IntakeFormData form) {
        try {
            return intake.save(form.toIntake());
        } catch (DataIntegrityViolationException twice) {
            return intake.save(form.toIntake());
        }
    }

    private static String wayOn(NextStep next, IntakeResult saved) {
        if (saved.caseNumber() == null) {
            return "/kontakte/neu";
        }
        return "/faelle/" + saved.caseNumber() + (next == NextStep.LETTER ? "/fristen/brief" : "");
    }

    private List<ClientView> similar(IntakeFormData form) {
        ClientDetails person = form.newPerson();
        return person == null || Boolean.TRUE.equals(form.getSomebodyElse())
                ? List.of()
                : clients.similar(person);
    }

    private static BindingResult withoutErrors(IntakeFormData form) {
        return new BeanPropertyBindingResult(form, "form");
    }

    @PostMapping("/kontakte/entwurf")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keepDraft(HttpServletRequest request) {
        requireAdviser();
        Map<String, List<String>> typed = new LinkedHashMap<>();
        request.getParameterMap()
                .forEach(
                        (field, values) -> {
                            boolean ours = !field.startsWith("_") && !"aktion".equals(field);
                            if (ours && isReasonable(values) && typed.size() < MOST_DRAFT_FIELDS) {
                                typed.put(field, List.of(values));
                            }
                        });
        drafts.keep(typed);
    }

    private static boolean isReasonable(String[] values) {
        int length = 0;
        for (String value : values) {
            length += value.length();
        }
        return length <= LONGEST_DRAFT_FIELD;
    }

    @PostMapping("/kontakte/entwurf/verwerfen")
    String discardDraft() {
        requireAdviser();
        drafts.discard();
        return "redirect:/kontakte/neu";
    }

    private String page(IntakeFormData form, List<ClientView> found, Model model) {
        List<PersonHit> hits = hits(withChosen(form, found));
        model.addAttribute("hits", hits);
        model.addAttribute("caseChoices", caseChoices(form, hits));
        model.addAttribute("moreOpen", hasMore(form));
        model.addAttribute("sites", siteChoices());
        model.addAttribute("topics", choices.of(Topic.class, "directory.topic"));
        model.addAttribute("forms", choices.of(ContactForm.class, "casefile.form"));
        model.addAttribute("persons", choices.of(PersonChoice.class, "casefile.person-choice"));
        model.addAttribute("nexts", choices.of(NextStep.class, "casefile.next"));
        model.addAttribute("requesters", choices.of(Requester.class, "casefile.requester"));
        model.addAttribute("interpreters", choices.of(Interpreter.class, "casefile.interpreter"));
        model.addAttribute("languages", languages.all());
        return "casefile/intake";
    }

    private static List<Choice> caseChoices(IntakeFormData form, List<PersonHit> hits) {
        Set<String> numbers = new LinkedHashSet<>();
        CaseNumber.parse(form.getCaseNumber()).ifPresent(chosen -> numbers.add(chosen.value()));
        hits.forEach(hit -> hit.openCases().forEach(number -> numbers.add(number.value())));
        return numbers.stream().map(number -> new Choice(number, number)).toList();
    }

    private boolean hasMore(IntakeFormData form) {
        return form.getRequester() != Requester.CLIENT
                || form.getInterpreter() != Interpreter.NONE
                || form.getLanguage() != null
                || !check.today().equals(form.getTookPlaceOn());
    }

    /** The chosen persons stay on the page beside those just found. */
    private List<ClientView> withChosen(IntakeFormData form, List<ClientView> found) {
        Map<ClientId, ClientView> shown = new LinkedHashMap<>();
        for (ClientId chosen : form.knownIds()) {
            try {
                shown.put(chosen, clients.require(chosen));
            } catch (NotFoundException | ReasonNeededException unknown) {
                form.getKnown().remove(chosen.value());
            }
        }
        found.forEach(person -> shown.putIfAbsent(person.id(), person));
        return new ArrayList<>(shown.values());
    }

    private List<PersonHit> hits(List<ClientView> persons) {
        return persons.stream()
                .map(person -> new PersonHit(person, clients.openCasesOf(person.id())))
                .toList();
    }

    private List<Choice> siteChoices() {
        return sites.ofCurrentPerson().stream().map(IntakeController::choice).toList();
    }

    private static Choice choice(Site site) {
        return new Choice(site.id().toString(), site.name());
    }

    private void requireAdviser() {
        if (!signedIn.require().has(Role.ADVISER)) {
            throw new NotFoundException("contact");
        }
    }
}
