package de.lotse.worklist;

import de.lotse.casefile.CaseId;
import de.lotse.casefile.CaseLevel;
import de.lotse.casefile.CaseNumber;
import de.lotse.security.StaffId;
import java.time.Instant;

/**
 * An open case with neither an open task nor an open deadline.
 *
 * @param level {@code null} until it is decided
 */
public record StrandedCase(
        CaseId id, CaseNumber number, StaffId adviser, CaseLevel level, Instant openedAt) {}
