package de.lotse.mail.web;

import de.lotse.security.CurrentPerson;
import de.lotse.security.Role;
import de.lotse.web.NavigationEntry;
import de.lotse.web.NavigationPart;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class MailNavigation implements NavigationPart {

    private static final int ORDER = 85;

    @Override
    public List<NavigationEntry> entries(CurrentPerson person) {
        return person.has(Role.OPERATOR)
                ? List.of(
                        new NavigationEntry(
                                "/verwaltung/postausgang", "mail.outbox.title", "mail", ORDER))
                : List.of();
    }
}
