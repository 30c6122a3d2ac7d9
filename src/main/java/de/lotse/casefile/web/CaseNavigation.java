package de.lotse.casefile.web;

import de.lotse.security.CurrentPerson;
import de.lotse.security.Role;
import de.lotse.web.NavigationEntry;
import de.lotse.web.NavigationPart;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class CaseNavigation implements NavigationPart {

    private static final NavigationEntry CASES =
            new NavigationEntry("/faelle", "casefile.navigation.cases", "cases", 20);
    private static final NavigationEntry CONTACTS =
            new NavigationEntry("/kontakte", "casefile.navigation.contacts", "chat", 27);
    private static final NavigationEntry PERSONS =
            new NavigationEntry("/personen", "casefile.navigation.persons", "users", 25);

    @Override
    public List<NavigationEntry> entries(CurrentPerson person) {
        if (person.has(Role.ADVISER)) {
            return List.of(CASES, PERSONS, CONTACTS);
        }
        return person.has(Role.SUPERVISOR) ? List.of(CASES) : List.of();
    }
}
