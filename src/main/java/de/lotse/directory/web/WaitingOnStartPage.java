package de.lotse.directory.web;

import de.lotse.directory.Directory;
import de.lotse.directory.EntryQuery.Check;
import de.lotse.security.CurrentPerson;
import de.lotse.security.Role;
import de.lotse.web.StartPagePart;
import org.springframework.stereotype.Component;

/** For administrators: entries of the directory that somebody has to look after. */
@Component
class WaitingOnStartPage implements StartPagePart {

    private static final int ORDER = 92;

    /** How many entries wait for a check, and how many for an address. */
    record Waiting(long due, long withoutAddress) {}

    private final Directory directory;

    WaitingOnStartPage(Directory directory) {
        this.directory = directory;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean isFor(CurrentPerson person) {
        return person.has(Role.ADMIN);
    }

    @Override
    public String template() {
        return "directory/start";
    }

    @Override
    public Object content(CurrentPerson person) {
        var waiting = directory.waiting();
        return new Waiting(waiting.get(Check.DUE), waiting.get(Check.NO_ADDRESS));
    }
}
