package de.lotse.deadline.web;

import de.lotse.casefile.CaseSecrecy;
import de.lotse.deadline.ReminderView;
import de.lotse.deadline.Reminders;
import de.lotse.security.CurrentPerson;
import de.lotse.security.Role;
import de.lotse.web.StartPagePart;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The warnings that this person has still to acknowledge; nothing where there is none. */
@Component
class WarningsOnStartPage implements StartPagePart {

    private static final int ORDER = 5;
    private static final int MOST = 10;

    private final Reminders reminders;
    private final CaseSecrecy secrecy;

    WarningsOnStartPage(Reminders reminders, CaseSecrecy secrecy) {
        this.reminders = reminders;
        this.secrecy = secrecy;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean isFor(CurrentPerson person) {
        return (person.has(Role.ADVISER) || person.has(Role.SUPERVISOR))
                && !content(person).isEmpty();
    }

    @Override
    public String template() {
        return "deadline/start-warnings";
    }

    @Override
    public List<ReminderView> content(CurrentPerson person) {
        Set<UUID> hidden = secrecy.hiddenFrom(person);
        return reminders.openOf(person.id(), MOST).stream()
                .filter(reminder -> !hidden.contains(reminder.caseId().value()))
                .toList();
    }
}
