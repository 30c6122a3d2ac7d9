package de.lotse.deadline.web;

import de.lotse.security.CurrentPerson;
import de.lotse.security.Role;
import de.lotse.web.NavigationEntry;
import de.lotse.web.NavigationPart;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class DeadlineNavigation implements NavigationPart {

    private static final int ORDER = 30;

    @Override
    public List<NavigationEntry> entries(CurrentPerson person) {
        return person.has(Role.ADVISER) || person.has(Role.SUPERVISOR)
                ? List.of(
                        new NavigationEntry("/fristen", "deadline.navigation", "deadlines", ORDER))
                : List.of();
    }
}
