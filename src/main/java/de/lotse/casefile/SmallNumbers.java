package de.lotse.casefile;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Hides counts that are so small that somebody could be recognised by them; zero is not. */
public final class SmallNumbers {

    private SmallNumbers() {}

    /**
     * The count, {@code null} where it is hidden.
     *
     * @param smallest counts below it are hidden
     */
    public static Integer shown(int count, int smallest) {
        return count > 0 && count < smallest ? null : count;
    }

    /**
     * Counts whose sum is known as well, in their order: where a single one is hidden, the next
     * smallest is hidden with it, so that the sum gives nothing away.
     *
     * @return with {@code null} for what is hidden
     */
    public static <K> Map<K, Integer> division(Map<K, Integer> counts, int smallest) {
        Map<K, Integer> figures = new LinkedHashMap<>();
        counts.forEach((key, count) -> figures.put(key, shown(count, smallest)));
        if (figures.values().stream().filter(count -> count == null).count() == 1) {
            counts.entrySet().stream()
                    .filter(count -> count.getValue() >= smallest)
                    .min(Comparator.comparing(Map.Entry::getValue))
                    .ifPresent(next -> figures.put(next.getKey(), null));
        }
        return figures;
    }
}
