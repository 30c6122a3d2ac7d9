package de.lotse.deadline.process;

import de.lotse.deadline.ReminderStep;
import de.lotse.organisation.StaffMember;
import java.util.List;

/** Whom a warning has reached. */
record Reached(ReminderStep step, List<StaffMember> people) {

    Reached {
        people = List.copyOf(people);
    }

    /** The login name where one person has to answer, {@code null} where any of several may. */
    String login() {
        return step == ReminderStep.RESPONSIBLE || step == ReminderStep.DEPUTY
                ? people.get(0).username()
                : null;
    }
}
