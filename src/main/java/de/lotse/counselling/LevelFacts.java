package de.lotse.counselling;

/**
 * What the proposal of a form of counselling rests on (§ 3.2).
 *
 * @param lifeAreas how many areas of life are involved
 * @param institutions how many institutions are involved
 * @param protectionNeed whether there is any special protection need
 * @param furtherAppointments whether the adviser expects that one talk is not enough
 * @param asylumProcedure whether an asylum procedure is running or planned
 */
public record LevelFacts(
        int lifeAreas,
        int institutions,
        boolean protectionNeed,
        boolean furtherAppointments,
        boolean asylumProcedure) {

    /** Before a first talk nothing is known. */
    static final LevelFacts UNKNOWN = new LevelFacts(0, 0, false, false, false);
}
