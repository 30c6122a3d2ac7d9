package de.lotse.directory.web;

import de.lotse.security.CurrentPerson;
import de.lotse.security.Role;
import de.lotse.web.NavigationEntry;
import de.lotse.web.NavigationPart;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class DirectoryNavigation implements NavigationPart {

    private static final NavigationEntry ENTRY =
            new NavigationEntry(DirectoryController.PATH, "directory.navigation", "directory", 40);

    @Override
    public List<NavigationEntry> entries(CurrentPerson person) {
        return mayRead(person) ? List.of(ENTRY) : List.of();
    }

    static boolean mayRead(CurrentPerson person) {
        return person.has(Role.ADVISER) || person.has(Role.SUPERVISOR) || person.has(Role.ADMIN);
    }
}
