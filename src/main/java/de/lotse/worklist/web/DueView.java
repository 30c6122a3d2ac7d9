package de.lotse.worklist.web;

import java.time.LocalDate;

/**
 * A due date as a list shows it.
 *
 * @param left "in 3 Arbeitstagen", "überfällig seit 2 Arbeitstagen"
 * @param urgency {@code overdue}, {@code today}, {@code soon} or {@code later}
 */
public record DueView(LocalDate day, String left, String urgency) {}
