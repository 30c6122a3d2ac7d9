package de.lotse.counselling.web;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a button of a form with rows asks for: {@code save}, or {@code remove-measure-0-1}, so that
 * rows are added and removed without script.
 *
 * @param first the first number, the row; -1 where there is none
 * @param second the second number, the row in that row; -1 where there is none
 */
record RowAction(String name, int first, int second) {

    static final String SAVE = "save";
    static final String FINISH = "finish";

    private static final Pattern SHAPE =
            Pattern.compile("([a-z]{1,20}(?:-[a-z]{1,20})?)(?:-(\\d{1,3}))?(?:-(\\d{1,3}))?");

    /** The action; saving where the text names none. */
    static RowAction of(String text) {
        Matcher matcher = SHAPE.matcher(text == null ? "" : text);
        return matcher.matches()
                ? new RowAction(
                        matcher.group(1), number(matcher.group(2)), number(matcher.group(3)))
                : new RowAction(SAVE, -1, -1);
    }

    boolean is(String other) {
        return name.equals(other);
    }

    boolean changesRows() {
        return name.startsWith("add-") || name.startsWith("remove-");
    }

    /** The element of the first number; {@code null} where there is none. */
    <T> T firstOf(List<T> rows) {
        return first >= 0 && first < rows.size() ? rows.get(first) : null;
    }

    private static int number(String text) {
        return text == null ? -1 : Integer.parseInt(text);
    }
}
