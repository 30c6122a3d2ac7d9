package de.lotse.patterns.web;

import de.lotse.discrimination.Institutions;
import de.lotse.discrimination.Places;
import de.lotse.discrimination.TermKind;
import de.lotse.discrimination.Terms;
import de.lotse.patterns.PatternContext;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Contexts in the words of the maintained lists, in the reader's language. */
@Component
class PatternWords {

    static final String CONTEXT = "/muster/zusammenhang";

    /**
     * A context in words.
     *
     * @param path where its counts over time stand
     */
    record Words(String area, String ground, String place, String institution, String path) {}

    private final Terms terms;
    private final Places places;
    private final Institutions institutions;

    PatternWords(Terms terms, Places places, Institutions institutions) {
        this.terms = terms;
        this.places = places;
        this.institutions = institutions;
    }

    Words of(PatternContext context) {
        return new Words(
                terms.label(TermKind.AREA, context.area()),
                terms.label(TermKind.GROUND, context.ground()),
                places.label(context.place()),
                institutions.label(context.institution()),
                UriComponentsBuilder.fromPath(CONTEXT)
                        .queryParam("bereich", context.area())
                        .queryParam("grund", context.ground())
                        .queryParam("ort", context.place())
                        .queryParam("einrichtung", context.institution())
                        .build()
                        .toUriString());
    }
}
