package de.lotse.worklist.web;

import de.lotse.web.Choice;
import de.lotse.web.FieldView;
import de.lotse.workflow.FormFieldType;
import java.util.List;

/**
 * A component of a Camunda Form as our page draws it.
 *
 * @param field {@code null} where the component has no value
 * @param paragraphs what a passage says
 * @param answer what a read-only field says; {@code null} for fields to fill in
 * @param shownBy which answer of another field shows this one, {@code name=value other}; {@code
 *     null} for always
 * @param min the earliest day; {@code null} for none
 * @param children of a group
 */
public record RenderedField(
        FormFieldType type,
        FieldView field,
        String label,
        String hint,
        List<Choice> options,
        List<String> paragraphs,
        String answer,
        String shownBy,
        String min,
        List<RenderedField> children) {

    public boolean isReadOnly() {
        return answer != null;
    }
}
