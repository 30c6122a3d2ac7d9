package de.lotse.consent.web;

import de.lotse.casefile.CaseFiles;
import de.lotse.casefile.CaseNumber;
import de.lotse.casefile.CaseView;
import de.lotse.casefile.Interpreter;
import de.lotse.casefile.PersonNames;
import de.lotse.consent.ConsentId;
import de.lotse.consent.ConsentRefusal;
import de.lotse.consent.ConsentView;
import de.lotse.consent.Consents;
import de.lotse.consent.PowerId;
import de.lotse.consent.PowerView;
import de.lotse.consent.PowersOfAttorney;
import de.lotse.consent.Signatory;
import de.lotse.consent.Transmissions;
import de.lotse.organisation.Languages;
import de.lotse.organisation.StaffMembers;
import de.lotse.security.StaffId;
import de.lotse.web.Choice;
import de.lotse.web.Choices;
import de.lotse.web.NotFoundException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** What the pages of this room share: who may open what, choices, names, refusals. */
@Component
class ConsentPages {

    private final CaseFiles cases;
    private final Consents consents;
    private final Transmissions transmissions;
    private final PowersOfAttorney powers;
    private final PersonNames names;
    private final Languages languages;
    private final StaffMembers staff;
    private final Choices choices;

    ConsentPages(
            CaseFiles cases,
            Consents consents,
            Transmissions transmissions,
            PowersOfAttorney powers,
            PersonNames names,
            Languages languages,
            StaffMembers staff,
            Choices choices) {
        this.cases = cases;
        this.consents = consents;
        this.transmissions = transmissions;
        this.powers = powers;
        this.names = names;
        this.languages = languages;
        this.staff = staff;
        this.choices = choices;
    }

    CaseView file(String number) {
        return cases.byNumber(CaseNumber.ofAddress(number));
    }

    CaseView openCase(String number) {
        CaseView file = file(number);
        if (!file.isOpen()) {
            throw new NotFoundException("open case");
        }
        return file;
    }

    /** A release of this case. */
    ConsentView consent(CaseView file, String id) {
        return ConsentId.parse(id)
                .map(consents::require)
                .filter(one -> one.caseId().equals(file.id()))
                .orElseThrow(() -> new NotFoundException("consent"));
    }

    /** A power of attorney of this case. */
    PowerView power(CaseView file, String id) {
        return PowerId.parse(id)
                .map(powers::require)
                .filter(one -> one.caseId().equals(file.id()))
                .orElseThrow(() -> new NotFoundException("power of attorney"));
    }

    ConsentPart part(ConsentView consent) {
        return new ConsentPart(
                consent,
                consent.isRunning() ? consents.changeOf(consent) : null,
                names.ofCheckedCase(consent.persons()),
                transmissions.under(consent.id()));
    }

    PowerPart part(PowerView power) {
        return new PowerPart(power, names.ofCheckedCase(List.of(power.client())).get(0));
    }

    List<Choice> persons(CaseView file) {
        return names.choicesOfCheckedCase(file.clients());
    }

    Map<StaffId, String> staffNames(Collection<StaffId> ids) {
        return staff.displayNames(ids.stream().filter(Objects::nonNull).toList());
    }

    /** The name of a language, or its code where it is unknown. */
    String languageName(String code) {
        return languages
                .byCode(code)
                .map(language -> language.name(LocaleContextHolder.getLocale()))
                .orElse(code);
    }

    /** Who signed, in which language and through whom. */
    void addChoicesOfSigning(Model model) {
        model.addAttribute("signatories", choices.of(Signatory.class, "consent.signatory"));
        model.addAttribute("interpreters", choices.of(Interpreter.class, "casefile.interpreter"));
        model.addAttribute(
                "languages",
                languages.all().stream()
                        .map(
                                one ->
                                        new Choice(
                                                one.code(),
                                                one.name(LocaleContextHolder.getLocale())))
                        .toList());
    }

    /** Says each refusal at its field, unless something is said there already. */
    static void show(List<ConsentRefusal> refusals, BindingResult errors) {
        refusals.stream()
                .filter(one -> !errors.hasFieldErrors(one.field()))
                .toList()
                .forEach(one -> errors.rejectValue(one.field(), "consent.refused." + one.reason()));
    }

    /** Runs it again where the same form came twice at once: then it finds what the other saved. */
    static void once(Runnable recording) {
        try {
            recording.run();
        } catch (DataIntegrityViolationException sentTwiceAtOnce) {
            recording.run();
        }
    }

    static String redirect(CaseView file) {
        return "redirect:/faelle/" + file.number() + "/einwilligungen";
    }
}
