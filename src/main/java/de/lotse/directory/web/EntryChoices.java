package de.lotse.directory.web;

import de.lotse.directory.Accessibility;
import de.lotse.directory.EntryState;
import de.lotse.directory.ProtectionNeed;
import de.lotse.directory.ServiceKind;
import de.lotse.directory.Topic;
import de.lotse.organisation.Districts;
import de.lotse.organisation.Languages;
import de.lotse.web.Choice;
import de.lotse.web.Choices;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What can be chosen in the form and the search of the directory. */
@Component
class EntryChoices {

    private final Choices choices;
    private final Districts districts;
    private final Languages languages;

    EntryChoices(Choices choices, Districts districts, Languages languages) {
        this.choices = choices;
        this.districts = districts;
        this.languages = languages;
    }

    void addTo(Model model) {
        Locale locale = LocaleContextHolder.getLocale();
        model.addAttribute("kinds", choices.of(ServiceKind.class, "directory.kind"));
        model.addAttribute("topics", choices.of(Topic.class, "directory.topic"));
        model.addAttribute("needs", choices.of(ProtectionNeed.class, "directory.need"));
        model.addAttribute(
                "accessibilities", choices.of(Accessibility.class, "directory.accessibility"));
        model.addAttribute("states", choices.of(EntryState.class, "directory.state"));
        model.addAttribute(
                "districts",
                districts.all().stream()
                        .map(district -> new Choice(district.code(), district.name()))
                        .toList());
        model.addAttribute(
                "languages",
                languages.all().stream()
                        .map(language -> new Choice(language.code(), language.name(locale)))
                        .toList());
    }
}
