package de.lotse.casefile.web;

import de.lotse.organisation.Languages;
import de.lotse.web.Choice;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The languages of counselling as options of a field. */
@Component
class LanguageChoices {

    private final Languages languages;

    LanguageChoices(Languages languages) {
        this.languages = languages;
    }

    List<Choice> all() {
        return languages.all().stream()
                .map(
                        language ->
                                new Choice(
                                        language.code(),
                                        language.name(LocaleContextHolder.getLocale())))
                .toList();
    }

    /** The names of the languages by code. */
    Map<String, String> names() {
        return all().stream().collect(Collectors.toMap(Choice::value, Choice::label));
    }
}
