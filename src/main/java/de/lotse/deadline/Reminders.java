package de.lotse.deadline;

import de.lotse.security.CurrentPerson;
import de.lotse.security.SignedIn;
import de.lotse.security.StaffId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who was reminded of which deadline, and who has seen it. */
@Service
@Transactional
public class Reminders {

    private final ReminderRepository reminders;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Reminders(
            ReminderRepository reminders,
            SignedIn signedIn,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.reminders = reminders;
        this.signedIn = signedIn;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * Reminds these people of a deadline and publishes a {@link DeadlineReminder} for each; whoever
     * was reminded before and has not answered is passed over from now on.
     */
    public void remind(DeadlineView deadline, ReminderStep step, List<StaffId> people) {
        Instant now = clock.instant();
        int round = reminders.lastRound(deadline.id().value()) + 1;
        open(deadline.id()).forEach(reminder -> reminder.end(ReminderState.CLIMBED, now));
        List<Reminder> given =
                people.stream()
                        .map(person -> new Reminder(deadline, round, step, person, now))
                        .toList();
        reminders.saveAllAndFlush(given);
        given.stream()
                .map(Reminder::view)
                .map(one -> new DeadlineReminder(one.id(), deadline, one.recipient(), one.step()))
                .forEach(publisher::publishEvent);
    }

    /**
     * The warning of a deadline was seen.
     *
     * @param action code of how the deadline is secured
     */
    public void acknowledge(DeadlineId deadline, String action) {
        StaffId person = signedIn.find().map(CurrentPerson::id).orElse(null);
        Instant now = clock.instant();
        open(deadline).forEach(reminder -> reminder.acknowledge(person, action, now));
    }

    /** An open warning of a deadline has lost its object. */
    public void drop(DeadlineId deadline) {
        Instant now = clock.instant();
        open(deadline).forEach(reminder -> reminder.end(ReminderState.DROPPED, now));
    }

    /** What this person has still to acknowledge, the deadline that ends first comes first. */
    @Transactional(readOnly = true)
    public List<ReminderView> openOf(StaffId person, int limit) {
        return reminders
                .findByRecipientIdAndStateOrderByDecisiveDateAscIdAsc(
                        person.value(), ReminderState.OPEN, Limit.of(limit))
                .stream()
                .map(Reminder::view)
                .toList();
    }

    /** The reminders of a deadline, the latest first. */
    @Transactional(readOnly = true)
    public List<ReminderView> of(DeadlineId deadline) {
        return reminders.findByDeadlineIdOrderByRoundDescIdAsc(deadline.value()).stream()
                .map(Reminder::view)
                .toList();
    }

    private List<Reminder> open(DeadlineId deadline) {
        return reminders.findByDeadlineIdAndState(deadline.value(), ReminderState.OPEN);
    }
}
