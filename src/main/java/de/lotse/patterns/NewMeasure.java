package de.lotse.patterns;

import de.lotse.security.StaffId;
import java.time.LocalDate;

/** A measure that is agreed on; {@code what} is sealed. */
public record NewMeasure(ReviewWay way, String what, StaffId owner, LocalDate due) {}
