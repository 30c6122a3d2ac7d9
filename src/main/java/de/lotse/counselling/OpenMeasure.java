package de.lotse.counselling;

import java.time.LocalDate;

/**
 * A measure that still waits for its result, as the engine may know it.
 *
 * @param number its place in the Hilfeplan, from 1, as printed there
 * @param templateCode the template it was made from, or {@code null}
 * @param dueOn {@code null} where no date was agreed
 */
public record OpenMeasure(MeasureId id, int number, String templateCode, LocalDate dueOn) {}
