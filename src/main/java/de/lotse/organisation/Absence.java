package de.lotse.organisation;

import de.lotse.security.StaffId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Days on which a member of staff is away; why is nobody's business and not recorded.
 *
 * @param lastDay the last day away, inclusive
 * @param deputy who acts meanwhile, {@code null} when nobody was named
 */
public record Absence(
        UUID id, StaffId staff, LocalDate firstDay, LocalDate lastDay, StaffId deputy) {}
