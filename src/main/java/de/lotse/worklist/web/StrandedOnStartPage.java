package de.lotse.worklist.web;

import de.lotse.security.CurrentPerson;
import de.lotse.security.Role;
import de.lotse.web.StartPagePart;
import de.lotse.worklist.StrandedCases;
import org.springframework.stereotype.Component;

/** How many cases are without a next step, where there are any. */
@Component
class StrandedOnStartPage implements StartPagePart {

    private static final int ORDER = 55;

    private final StrandedCases stranded;

    StrandedOnStartPage(StrandedCases stranded) {
        this.stranded = stranded;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean isFor(CurrentPerson person) {
        return count(person) > 0;
    }

    @Override
    public String template() {
        return "worklist/stranded-start";
    }

    @Override
    public Object content(CurrentPerson person) {
        return count(person);
    }

    private long count(CurrentPerson person) {
        return stranded.count(person, person.has(Role.ADVISER));
    }
}
