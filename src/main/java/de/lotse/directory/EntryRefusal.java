package de.lotse.directory;

/**
 * Why an entry cannot be saved like this.
 *
 * @param field the field it is said at; its label stands under {@code directory.field.FIELD}
 * @param reason what is wrong; its text stands under {@code directory.refused.REASON}
 */
public record EntryRefusal(String field, Reason reason) {

    public enum Reason {
        MISSING,
        TOO_LONG,
        UNKNOWN_WORD,
        NO_AGE,
        AGES_TURNED,
        NO_YES_OR_NO,
        NO_DATE,
        DATE_TO_COME,
        NO_EMAIL,
        NO_WEB_ADDRESS,
        TARGET_NEEDED,
        TARGET_WITHOUT_MERGER,
        TARGET_UNKNOWN,
        TARGET_IS_MERGED,
        FORMULA,
        NO_CODE,
        CODE_TWICE,
        TOO_MANY_CELLS
    }
}
