package de.lotse.counselling.process;

/** What can be told to the process of a case at this moment. */
public record CaseMoves(
        boolean changeLevel,
        boolean clientEnds,
        boolean continueCase,
        boolean reviewNow,
        boolean matters) {}
