package de.lotse.casefile.web;

import de.lotse.casefile.CaseFigures;
import de.lotse.security.CurrentPerson;
import de.lotse.security.Role;
import de.lotse.web.Dates;
import de.lotse.web.StartPagePart;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The figures of the year on the start page of the LIGA. */
@Component
class FiguresPart implements StartPagePart {

    private static final int ORDER = 80;

    private final CaseFigures figures;
    private final Clock clock;

    FiguresPart(CaseFigures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    /** The figures with their year. */
    public record OfYear(int year, CaseFigures.Figures figures) {}

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean isFor(CurrentPerson person) {
        return person.has(Role.LIGA);
    }

    @Override
    public String template() {
        return "casefile/figures";
    }

    @Override
    public Object content(CurrentPerson person) {
        int year = LocalDate.ofInstant(clock.instant(), Dates.ZONE).getYear();
        return new OfYear(year, figures.ofYear(year));
    }
}
