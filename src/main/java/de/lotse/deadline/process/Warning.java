package de.lotse.deadline.process;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A warning of one deadline.
 *
 * @param day in Germany
 * @param at when it is given
 * @param row what the table says about it
 */
record Warning(LocalDate day, Instant at, WarningRow row) {}
