package de.lotse.patterns.web;

import de.lotse.patterns.PatternFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Counts over time as bars; the table beside them says the same in words. */
final class PatternBars {

    static final int HEIGHT = 160;

    private static final int STEP = 70;
    private static final int BAR = 44;
    private static final int HIDDEN = 10;

    /**
     * A bar of the drawing.
     *
     * @param count {@code null} where it is hidden
     * @param middle where its texts stand
     * @param labelY where its count stands
     */
    record Bar(String name, Integer count, int x, int y, int height, int middle, int labelY) {}

    private PatternBars() {}

    static List<Bar> of(List<PatternFigures.Quarter> quarters) {
        int most =
                quarters.stream()
                        .map(PatternFigures.Quarter::clients)
                        .filter(Objects::nonNull)
                        .max(Integer::compare)
                        .orElse(0);
        List<Bar> bars = new ArrayList<>();
        for (PatternFigures.Quarter quarter : quarters) {
            int x = bars.size() * STEP + (STEP - BAR) / 2;
            int height =
                    quarter.clients() == null
                            ? HIDDEN
                            : most == 0 ? 0 : quarter.clients() * HEIGHT / most;
            int y = HEIGHT + 20 - height;
            bars.add(new Bar(quarter.name(), quarter.clients(), x, y, height, x + BAR / 2, y - 6));
        }
        return bars;
    }
}
