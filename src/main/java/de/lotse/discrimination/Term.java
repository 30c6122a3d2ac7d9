package de.lotse.discrimination;

import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * An entry of a maintained list.
 *
 * @param reference where the law speaks of it; {@code null} for nowhere
 * @param countsAs the shipped area whose clocks an added area starts; {@code null} for others
 * @param active whether it is offered when something is recorded
 * @param shipped whether it came with the product and not from the Träger
 * @param version of what the Träger changed; 0 where it changed nothing
 */
public record Term(
        TermKind kind,
        String code,
        String labelDe,
        String labelEn,
        String reference,
        String countsAs,
        boolean active,
        boolean shipped,
        long version) {

    /** Its name in the language of the reader. */
    public String label() {
        return Locale.ENGLISH.getLanguage().equals(LocaleContextHolder.getLocale().getLanguage())
                ? labelEn
                : labelDe;
    }

    /** The shipped area whose clocks it starts. */
    public String clocksOf() {
        return countsAs == null ? code : countsAs;
    }
}
