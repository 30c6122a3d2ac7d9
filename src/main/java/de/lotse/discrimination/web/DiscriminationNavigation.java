package de.lotse.discrimination.web;

import de.lotse.security.CurrentPerson;
import de.lotse.security.Role;
import de.lotse.web.NavigationEntry;
import de.lotse.web.NavigationPart;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class DiscriminationNavigation implements NavigationPart {

    private static final NavigationEntry LISTS =
            new NavigationEntry(
                    TermsController.PATH, "discrimination.terms.navigation", "directory", 86);

    @Override
    public List<NavigationEntry> entries(CurrentPerson person) {
        return person.has(Role.ADMIN) ? List.of(LISTS) : List.of();
    }
}
