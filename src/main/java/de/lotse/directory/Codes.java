package de.lotse.directory;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Enum constants as they stand in text columns. */
public final class Codes {

    private Codes() {}

    public static <E extends Enum<E>> String[] of(Collection<E> values) {
        return values.stream().sorted().map(Enum::name).toArray(String[]::new);
    }

    public static <E extends Enum<E>> Set<E> to(Class<E> type, String[] codes) {
        Set<E> values = EnumSet.noneOf(type);
        Arrays.stream(codes).map(code -> Enum.valueOf(type, code)).forEach(values::add);
        return Collections.unmodifiableSet(values);
    }
}
