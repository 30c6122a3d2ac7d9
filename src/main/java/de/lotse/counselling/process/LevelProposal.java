package de.lotse.counselling.process;

import de.lotse.casefile.CaseLevel;

/**
 * A proposed form of counselling.
 *
 * @param reason a code of the decision table
 */
record LevelProposal(CaseLevel level, String reason) {}
