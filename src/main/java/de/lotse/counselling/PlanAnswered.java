package de.lotse.counselling;

import de.lotse.casefile.CaseId;

/** The client answered to a version of the Hilfeplan; published in the same transaction. */
public record PlanAnswered(CaseId caseId, PlanId planId, int number, Agreement answer) {}
