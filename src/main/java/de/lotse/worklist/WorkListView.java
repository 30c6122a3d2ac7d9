package de.lotse.worklist;

import de.lotse.security.CurrentPerson;
import de.lotse.security.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Whose tasks a list shows. */
public enum WorkListView {
    /** What the person has taken on or was given. */
    MINE("meine"),
    /** What the person's groups may take on, taken on or not. */
    TEAM("team"),
    /** All tasks of the supervisor's sites, as process data. */
    SITES("standorte");

    private final String code;

    WorkListView(String code) {
        this.code = code;
    }

    /** How the address names it. */
    public String code() {
        return code;
    }

    static Optional<WorkListView> of(String code) {
        return Arrays.stream(values()).filter(view -> view.code.equals(code)).findFirst();
    }

    /** The views of this person, the one to start with first. */
    public static List<WorkListView> of(CurrentPerson person) {
        if (!person.has(Role.SUPERVISOR)) {
            return List.of(MINE, TEAM);
        }
        return person.has(Role.ADVISER) ? List.of(MINE, TEAM, SITES) : List.of(TEAM, MINE, SITES);
    }
}
