package de.lotse.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Legal days are days in Germany, wherever the nodes run. */
final class LegalTime {

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private LegalTime() {}

    static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
