package de.lotse.deadline.web;

import de.lotse.security.CurrentPerson;
import de.lotse.security.Role;
import de.lotse.web.NavigationEntry;
import de.lotse.web.NavigationPart;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class DeadlineNavigation implements NavigationPart {

    private static final String ICON = "deadlines";
    private static final int ORDER = 30;
    private static final int WARNINGS = 82;
    private static final int HOLIDAYS = 83;

    @Override
    public List<NavigationEntry> entries(CurrentPerson person) {
        List<NavigationEntry> entries = new ArrayList<>();
        if (person.has(Role.ADVISER) || person.has(Role.SUPERVISOR)) {
            entries.add(new NavigationEntry("/fristen", "deadline.navigation", ICON, ORDER));
        }
        if (person.has(Role.ADMIN)) {
            entries.add(
                    new NavigationEntry(
                            "/verwaltung/fristen",
                            "deadline.warning-hour.navigation",
                            ICON,
                            WARNINGS));
            entries.add(
                    new NavigationEntry(
                            HolidayController.PATH,
                            "deadline.holiday.navigation",
                            "calendar",
                            HOLIDAYS));
        }
        return entries;
    }
}
