package de.lotse.casefile.process;

import de.lotse.casefile.CaseId;
import java.time.LocalDate;

/**
 * A step of a case that is done on a page of ours.
 *
 * @param element its id in the model
 * @param dueOn {@code null} where it has no date
 */
public record CaseStep(String taskId, String element, CaseId caseId, LocalDate dueOn) {}
