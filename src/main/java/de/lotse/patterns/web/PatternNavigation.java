package de.lotse.patterns.web;

import de.lotse.security.CurrentPerson;
import de.lotse.security.Role;
import de.lotse.web.NavigationEntry;
import de.lotse.web.NavigationPart;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class PatternNavigation implements NavigationPart {

    private static final NavigationEntry ENTRY =
            new NavigationEntry("/muster", "patterns.navigation", "chart", 45);

    @Override
    public List<NavigationEntry> entries(CurrentPerson person) {
        boolean sees =
                person.has(Role.ADVISER) || person.has(Role.SUPERVISOR) || person.has(Role.LIGA);
        return sees ? List.of(ENTRY) : List.of();
    }
}
