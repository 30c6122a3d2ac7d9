package de.lotse.deadline.web;

import de.lotse.deadline.CalendarFeeds;
import de.lotse.security.CurrentPerson;
import de.lotse.security.Role;
import de.lotse.web.AccountPart;
import org.springframework.stereotype.Component;

/** Whether one's calendar application may read one's deadlines. */
@Component
class CalendarOnAccountPage implements AccountPart {

    private final CalendarFeeds feeds;

    CalendarOnAccountPage(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    @Override
    public boolean isFor(CurrentPerson person) {
        return person.has(Role.ADVISER) || person.has(Role.SUPERVISOR);
    }

    @Override
    public String template() {
        return "deadline/calendar-account";
    }

    @Override
    public Object content(CurrentPerson person) {
        return feeds.issuedAt();
    }
}
