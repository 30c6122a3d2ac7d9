package de.lotse.discrimination.web;

import de.lotse.discrimination.ClockView;
import de.lotse.discrimination.IncidentView;
import java.util.List;

/**
 * An incident as the overview shows it.
 *
 * @param area its name in the language of the reader, like the others
 */
record IncidentPart(
        IncidentView incident,
        String area,
        List<String> grounds,
        String place,
        String institution,
        List<ClockView> clocks) {

    public List<ClockView> running() {
        return clocks.stream()
                .filter(clock -> clock.deadline() != null && clock.deadline().isRunning())
                .toList();
    }

    public List<ClockView> over() {
        return clocks.stream()
                .filter(clock -> clock.deadline() == null || !clock.deadline().isRunning())
                .toList();
    }
}
