package de.lotse.worklist.web;

import de.lotse.web.Choice;
import java.util.List;

/**
 * A task beside the list.
 *
 * @param page where the task is done, {@code null} where it has a form
 * @param fields of its form, empty where it has a page or may not be done by the reader
 * @param mayComplete whether the reader may do it now
 * @param mayClaim whether the reader may take it on
 * @param mayRelease whether the reader may give it back to her team
 * @param colleagues to whom the reader may give it, by login name
 */
public record TaskDetail(
        TaskRow row,
        String page,
        List<RenderedField> fields,
        boolean mayComplete,
        boolean mayClaim,
        boolean mayRelease,
        List<Choice> colleagues) {

    public boolean isInvalid() {
        return fields.stream().anyMatch(TaskDetail::isInvalid);
    }

    /** The refused fields, in their order. */
    public List<RenderedField> invalidFields() {
        return invalid(fields);
    }

    private static List<RenderedField> invalid(List<RenderedField> fields) {
        return fields.stream()
                .flatMap(
                        field ->
                                java.util.stream.Stream.concat(
                                        java.util.stream.Stream.of(field),
                                        invalid(field.children()).stream()))
                .filter(field -> field.field() != null && field.field().isInvalid())
                .distinct()
                .toList();
    }

    private static boolean isInvalid(RenderedField field) {
        return field.field() != null && field.field().isInvalid()
                || field.children().stream().anyMatch(TaskDetail::isInvalid);
    }
}
