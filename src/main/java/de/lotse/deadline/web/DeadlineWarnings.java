package de.lotse.deadline.web;

import de.lotse.deadline.DeadlineId;
import de.lotse.deadline.ReminderView;
import de.lotse.deadline.Reminders;
import de.lotse.deadline.process.WatchSteps;
import de.lotse.organisation.StaffMembers;
import de.lotse.security.StaffId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the page of a deadline tells of its warnings. */
@Component
class DeadlineWarnings {

    private final Reminders reminders;
    private final WatchSteps watch;
    private final StaffMembers staff;

    DeadlineWarnings(Reminders reminders, WatchSteps watch, StaffMembers staff) {
        this.reminders = reminders;
        this.watch = watch;
        this.staff = staff;
    }

    WarningsOfDeadline of(DeadlineId deadline) {
        List<ReminderView> given = reminders.of(deadline);
        Map<StaffId, String> names =
                staff.displayNames(
                        given.stream()
                                .flatMap(one -> Stream.of(one.recipient(), one.acknowledgedBy()))
                                .filter(Objects::nonNull)
                                .toList());
        return new WarningsOfDeadline(
                deadline.toString(),
                watch.nextWarningOf(deadline).orElse(null),
                given.stream().map(one -> row(one, names)).toList());
    }

    private static WarningsOfDeadline.Row row(ReminderView given, Map<StaffId, String> names) {
        return new WarningsOfDeadline.Row(
                given.remindedAt(),
                names.getOrDefault(given.recipient(), StaffMembers.UNKNOWN),
                given.step(),
                given.state(),
                given.action(),
                given.acknowledgedBy() == null
                        ? null
                        : names.getOrDefault(given.acknowledgedBy(), StaffMembers.UNKNOWN),
                given.endedAt());
    }
}
