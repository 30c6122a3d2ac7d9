package de.lotse.prospects.web;

import de.lotse.casefile.ClientId;
import de.lotse.prospects.Prospects;
import de.lotse.prospects.ProspectsView;
import de.lotse.prospects.ResidenceFacts;
import de.lotse.web.Dates;
import de.lotse.web.FieldConflict;
import de.lotse.web.StaleVersionException;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.OptimisticLockingFailureException;
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

/** The Chancenkalender of a person, and the dates it rests on. */
@Controller
@RequestMapping("/personen/{id}/chancen")
@PreAuthorize("hasRole('ADVISER')")
class ProspectsController {

    private static final String FORM = "form";
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final int YEARS_AHEAD = 5;

    private final Prospects prospects;
    private final MessageSource messages;
    private final Dates dates;
    private final Clock clock;

    ProspectsController(Prospects prospects, MessageSource messages, Dates dates, Clock clock) {
        this.prospects = prospects;
        this.messages = messages;
        this.dates = dates;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        addTo(model, prospects.open(new ClientId(id)));
        model.addAttribute("today", today());
        return "prospects/prospects";
    }

    @GetMapping("/daten")
    String edit(@PathVariable UUID id, Model model) {
        ProspectsView view = prospects.open(new ClientId(id));
        model.addAttribute(FORM, FactsFormData.of(view.facts(), view.version()));
        return form(view, model);
    }

    @PostMapping("/daten")
    String change(
            @PathVariable UUID id,
            @Valid @ModelAttribute(FORM) FactsFormData form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        ClientId client = new ClientId(id);
        checkDates(form, errors);
        if (errors.hasErrors()) {
            return form(prospects.open(client), model);
        }
        try {
            prospects.change(client, form.toFacts(), form.getVersion());
        } catch (StaleVersionException | OptimisticLockingFailureException stale) {
            return conflict(form, prospects.open(client), model, response);
        }
        redirect.addFlashAttribute("done", "prospects.saved");
        return "redirect:/personen/" + client + "/chancen";
    }

    private static void addTo(Model model, ProspectsView view) {
        model.addAttribute("client", view.client());
        model.addAttribute("facts", view.facts());
        model.addAttribute("prospects", view.prospects());
    }

    private static String form(ProspectsView view, Model model) {
        addTo(model, view);
        return "prospects/facts";
    }

    private void checkDates(FactsFormData form, BindingResult errors) {
        for (Field field : fields(form.toFacts())) {
            boolean ahead = "trainingStartsOn".equals(field.name());
            LocalDate latest = ahead ? today().plusYears(YEARS_AHEAD) : today();
            if (field.date() != null && field.date().isBefore(EARLIEST)) {
                errors.rejectValue(field.name(), "prospects.error.early");
            } else if (field.date() != null && field.date().isAfter(latest)) {
                errors.rejectValue(
                        field.name(), ahead ? "prospects.error.ahead" : "prospects.error.future");
            }
        }
        if (form.getEnteredOn() != null
                && form.getLodgedOn() != null
                && form.getLodgedOn().isBefore(form.getEnteredOn())) {
            errors.rejectValue("lodgedOn", "prospects.error.before-entry");
        }
    }

    private String conflict(
            FactsFormData form, ProspectsView saved, Model model, HttpServletResponse response) {
        List<FieldConflict> conflicts = new ArrayList<>();
        List<Field> yours = fields(form.toFacts());
        List<Field> theirs = fields(saved.facts());
        for (int i = 0; i < yours.size(); i++) {
            if (!Objects.equals(yours.get(i).shown(dates), theirs.get(i).shown(dates))) {
                conflicts.add(
                        new FieldConflict(
                                text("prospects.fact." + yours.get(i).name()),
                                yours.get(i).shown(dates),
                                theirs.get(i).shown(dates)));
            }
        }
        model.addAttribute("conflicts", conflicts);
        form.setVersion(saved.version());
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        return form(saved, model);
    }

    private static List<Field> fields(ResidenceFacts facts) {
        return List.of(
                new Field("enteredOn", facts.enteredOn(), null),
                new Field("registeredOn", facts.registeredOn(), null),
                new Field("lodgedOn", facts.lodgedOn(), null),
                new Field("permittedSince", facts.permittedSince(), null),
                new Field("toleratedSince", facts.toleratedSince(), null),
                new Field("staySince", facts.staySince(), null),
                new Field("permitSince", facts.permitSince(), null),
                new Field("trainingStartsOn", facts.trainingStartsOn(), null),
                new Field("employedSince", facts.employedSince(), null),
                new Field("employmentTolerationSince", facts.employmentTolerationSince(), null),
                new Field("reception", null, facts.reception()),
                new Field("otherState", null, facts.otherState()),
                new Field("safeCountry", null, facts.safeCountry()),
                new Field("withChild", null, facts.withChild()),
                new Field("identityProven", null, facts.identityProven()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Dates.ZONE);
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    /** A date, or a tick. */
    private record Field(String name, LocalDate date, Boolean ticked) {

        String shown(Dates dates) {
            if (ticked != null) {
                return ticked ? "✓" : "";
            }
            return dates.date(date);
        }
    }
}
