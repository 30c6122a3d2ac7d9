package de.lotse.discrimination.web;

import de.lotse.discrimination.Term;
import de.lotse.discrimination.TermKind;
import de.lotse.discrimination.Terms;
import de.lotse.web.Choice;
import de.lotse.web.FieldConflict;
import de.lotse.web.NotFoundException;
import de.lotse.web.StaleVersionException;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
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

/** Keeps the lists in which discrimination is recorded. */
@Controller
@RequestMapping(TermsController.PATH)
@PreAuthorize("hasRole('ADMIN')")
class TermsController {

    static final String PATH = "/verwaltung/diskriminierung";

    private final Terms terms;
    private final MessageSource messages;

    TermsController(Terms terms, MessageSource messages) {
        this.terms = terms;
        this.messages = messages;
    }

    /** A list with its entries. */
    record TermList(TermKind kind, List<Term> entries) {}

    @GetMapping
    String show(Model model) {
        model.addAttribute(
                "lists",
                Arrays.stream(TermKind.values())
                        .map(kind -> new TermList(kind, terms.all(kind)))
                        .toList());
        return "discrimination/terms";
    }

    @GetMapping("/{kind}/neu")
    String blank(@PathVariable String kind, Model model) {
        model.addAttribute("form", new TermFormData());
        return page(kindOf(kind), null, model);
    }

    @PostMapping("/{kind}/neu")
    String add(
            @PathVariable String kind,
            @Valid @ModelAttribute("form") TermFormData form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        TermKind list = kindOf(kind);
        check(list, null, form, errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(list, null, model);
        }
        terms.add(list, form.content());
        redirect.addFlashAttribute("done", "discrimination.terms.added");
        return "redirect:" + PATH;
    }

    @GetMapping("/{kind}/{code}")
    String edit(@PathVariable String kind, @PathVariable String code, Model model) {
        Term term = known(kind, code);
        model.addAttribute("form", TermFormData.of(term));
        return page(term.kind(), term, model);
    }

    @PostMapping("/{kind}/{code}")
    String change(
            @PathVariable String kind,
            @PathVariable String code,
            @Valid @ModelAttribute("form") TermFormData form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Term term = known(kind, code);
        check(term.kind(), term, form, errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(term.kind(), term, model);
        }
        try {
            terms.change(term.kind(), term.code(), form.getVersion(), form.content());
        } catch (StaleVersionException stale) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("conflicts", conflicts(form, term));
            form.setVersion(term.version());
            return page(term.kind(), term, model);
        }
        redirect.addFlashAttribute("done", "discrimination.terms.saved");
        return "redirect:" + PATH;
    }

    /** An added area names the shipped one whose clocks it starts; nothing else does. */
    private void check(TermKind kind, Term known, TermFormData form, BindingResult errors) {
        boolean asks = kind == TermKind.AREA && (known == null || !known.shipped());
        if (!asks) {
            form.setCountsAs(null);
        } else if (shippedAreas().stream()
                .noneMatch(area -> area.value().equals(form.getCountsAs()))) {
            errors.rejectValue("countsAs", "discrimination.error.choice");
        }
    }

    private List<FieldConflict> conflicts(TermFormData form, Term theirs) {
        List<FieldConflict> found = new ArrayList<>();
        add(found, "labelDe", form.getLabelDe(), theirs.labelDe());
        add(found, "labelEn", form.getLabelEn(), theirs.labelEn());
        add(found, "reference", form.getReference(), theirs.reference());
        return found;
    }

    private void add(List<FieldConflict> found, String field, String yours, String theirs) {
        if (!Objects.equals(yours, theirs)) {
            String name =
                    messages.getMessage(
                            "discrimination.terms." + field, null, LocaleContextHolder.getLocale());
            found.add(new FieldConflict(name, yours, theirs));
        }
    }

    private Term known(String kind, String code) {
        return terms.find(kindOf(kind), code).orElseThrow(() -> new NotFoundException("term"));
    }

    private static TermKind kindOf(String path) {
        return Arrays.stream(TermKind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(path))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("list"));
    }

    private List<Choice> shippedAreas() {
        return terms.all(TermKind.AREA).stream()
                .filter(Term::shipped)
                .map(area -> new Choice(area.code(), area.label()))
                .toList();
    }

    private String page(TermKind kind, Term term, Model model) {
        model.addAttribute("kind", kind);
        model.addAttribute("term", term);
        model.addAttribute(
                "areas",
                kind == TermKind.AREA && (term == null || !term.shipped()) ? shippedAreas() : null);
        return "discrimination/term";
    }
}
