package de.lotse.organisation;

import de.lotse.security.StaffId;
import java.time.LocalDate;

/**
 * It is known that a member of staff is away; published in the same transaction.
 *
 * @param lastDay inclusive
 */
public record AbsenceRecorded(StaffId staff, LocalDate firstDay, LocalDate lastDay) {}
