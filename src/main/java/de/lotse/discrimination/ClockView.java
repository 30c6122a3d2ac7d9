package de.lotse.discrimination;

import de.lotse.deadline.DeadlineRule;
import de.lotse.deadline.DeadlineView;
import java.time.LocalDate;

/**
 * A clock of an incident.
 *
 * @param deadline what runs in the register; {@code null} where the period was over already
 * @param lapsedOn when it was over before the incident was recorded; {@code null} for others
 */
public record ClockView(
        IncidentId incident, DeadlineRule rule, DeadlineView deadline, LocalDate lapsedOn) {}
