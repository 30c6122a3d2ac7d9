package de.lotse.consent.web;

import java.util.List;
import java.util.Locale;

/**
 * The form to sign, German and another language beside one another.
 *
 * @param language the other one
 * @param direction of its writing, {@code ltr} or {@code rtl}
 * @param notice in German and in the other language, that nobody has checked the translation
 * @param signatures what is written below each line to sign on
 */
record ConsentSheet(
        Locale language,
        String direction,
        Pair title,
        Pair notice,
        List<Part> parts,
        List<Pair> signatures) {

    ConsentSheet {
        parts = List.copyOf(parts);
        signatures = List.copyOf(signatures);
    }

    /** The same in both languages. */
    record Pair(String german, String other) {}

    /**
     * A part of the form.
     *
     * @param boxes whether each entry has a box to be ticked by hand
     */
    record Part(Pair heading, List<Pair> texts, List<Pair> entries, boolean boxes) {

        Part {
            texts = List.copyOf(texts);
            entries = List.copyOf(entries);
        }
    }
}
