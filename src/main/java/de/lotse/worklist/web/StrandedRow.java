package de.lotse.worklist.web;

import de.lotse.deadline.DeadlineView;
import de.lotse.worklist.StrandedCase;
import de.lotse.worklist.engine.CaseWaits;
import de.lotse.worklist.engine.LastTasks;

/**
 * A case without a next step, and why it is one.
 *
 * @param why a code under {@code stranded.why}
 * @param awaited what the course waits for; {@code null} for nothing
 * @param lastTask {@code null} where there never was one
 * @param lastDeadline {@code null} where there never was one
 */
record StrandedRow(
        StrandedCase file,
        String adviser,
        String why,
        CaseWaits.Wait awaited,
        LastTasks.LastTask lastTask,
        DeadlineView lastDeadline) {}
