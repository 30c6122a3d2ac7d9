package de.lotse.organisation;

import java.util.Locale;

/**
 * A language of counselling.
 *
 * @param code ISO 639-1 where there is one, else ISO 639-3
 * @param usual whether it is among those asked for most
 */
public record Language(String code, String nameDe, String nameEn, boolean usual) {

    /** The name in English for an English locale, else in German. */
    public String name(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? nameEn : nameDe;
    }
}
