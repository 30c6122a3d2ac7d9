package de.lotse.counselling.process;

import de.lotse.deadline.WorkingDayCalendar;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** When a contact that does not come is missed. */
@Component
class ContactWatch {

    private final ServiceStandards standards;
    private final WorkingDayCalendar calendar;

    ContactWatch(ServiceStandards standards, WorkingDayCalendar calendar) {
        this.standards = standards;
        this.calendar = calendar;
    }

    /**
     * The day from which a contact is missed, counted from today.
     *
     * @param planned the agreed follow-up or review, which waits longer than the standard; or
     *     {@code null}
     */
    LocalDate next(LocalDate planned) {
        return next(calendar.today(), planned);
    }

    /** The same, counted from the last contact. */
    LocalDate next(LocalDate lastContact, LocalDate planned) {
        LocalDate byStandard = standards.due(ServiceStandard.NO_CONTACT, lastContact);
        if (planned == null) {
            return byStandard;
        }
        LocalDate afterPlan = standards.due(ServiceStandard.CONTACT_ATTEMPT_INTERVAL, planned);
        return afterPlan.isAfter(byStandard) ? afterPlan : byStandard;
    }

    LocalDate nextAttempt() {
        return standards.dueFromToday(ServiceStandard.CONTACT_ATTEMPT_INTERVAL);
    }

    boolean isLostAfter(long attempts) {
        return attempts >= standards.times(ServiceStandard.CONTACT_ATTEMPTS);
    }
}
