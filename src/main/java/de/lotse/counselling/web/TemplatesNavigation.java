package de.lotse.counselling.web;

import de.lotse.security.CurrentPerson;
import de.lotse.security.Role;
import de.lotse.web.NavigationEntry;
import de.lotse.web.NavigationPart;
import java.util.List;
import org.springframework.stereotype.Component;

/** Leads those who edit them to the templates of measures. */
@Component
class TemplatesNavigation implements NavigationPart {

    private static final NavigationEntry ENTRY =
            new NavigationEntry(TemplatesController.PATH, "plan.template.navigation", "plan", 85);

    @Override
    public List<NavigationEntry> entries(CurrentPerson person) {
        return person.has(Role.SUPERVISOR) || person.has(Role.ADMIN) ? List.of(ENTRY) : List.of();
    }
}
