package de.lotse.workflow;

/** The components of a Camunda Form that our forms may use; none of them takes free text. */
public enum FormFieldType {
    /** A passage to read. */
    TEXT("text", false),
    RADIO("radio", true),
    SELECT("select", true),
    CHECKBOX("checkbox", true),
    /** Several options, shown as check boxes. */
    CHECKLIST("checklist", true),
    /** Several options, shown as a searchable list. */
    TAGLIST("taglist", true),
    /** A day without a time. */
    DATE("datetime", true),
    NUMBER("number", true),
    /** Fields that belong together, with a heading. */
    GROUP("group", false),
    SEPARATOR("separator", false),
    SPACER("spacer", false);

    private final String schemaType;
    private final boolean input;

    FormFieldType(String schemaType, boolean input) {
        this.schemaType = schemaType;
        this.input = input;
    }

    /** Whether the component has a value that is submitted. */
    public boolean isInput() {
        return input;
    }

    /** Whether several options can be chosen at once. */
    public boolean isMultiple() {
        return this == CHECKLIST || this == TAGLIST;
    }

    static FormFieldType of(String schemaType) {
        for (FormFieldType type : values()) {
            if (type.schemaType.equals(schemaType)) {
                return type;
            }
        }
        throw new FormSchemaException("Component type " + schemaType + " is not allowed");
    }
}
