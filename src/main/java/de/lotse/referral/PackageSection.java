package de.lotse.referral;

import de.lotse.consent.DataKind;
import java.util.List;

/**
 * A part of a package in words, as it is shown before it goes, on arrival, and on paper.
 *
 * @param kind {@code null} for deadlines
 */
public record PackageSection(DataKind kind, String title, List<Line> lines) {

    /**
     * @param label {@code null} for what the adviser wrote
     */
    public record Line(String label, String text) {}

    public PackageSection {
        lines = List.copyOf(lines);
    }
}
