package de.lotse.counselling;

/** How far a goal was reached, said at the evaluation. */
public enum GoalResult {
    REACHED,
    PARTLY,
    NOT_REACHED
}
