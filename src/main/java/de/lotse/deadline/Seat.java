package de.lotse.deadline;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The Bundesland in which a court or authority sits; its holidays move the end of a deadline. */
public enum Seat {
    BW,
    BY,
    BE,
    BB,
    HB,
    HH,
    HE,
    MV,
    NI,
    NW,
    RP,
    SL,
    SN,
    ST,
    SH,
    TH;

    /** Finds the seat by its code, whatever its case. */
    public static Optional<Seat> of(String code) {
        return Arrays.stream(values())
                .filter(seat -> seat.name().equalsIgnoreCase(code))
                .findFirst();
    }

    String calendarCode() {
        return name().toLowerCase(Locale.ROOT);
    }
}
