package de.lotse.organisation;

import de.lotse.security.StaffId;

/**
 * A member of staff is away from now on; published once for each absence, in the same transaction.
 */
public record AbsenceBegun(StaffId staff) {}
