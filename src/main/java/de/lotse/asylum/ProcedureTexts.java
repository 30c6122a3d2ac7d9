package de.lotse.asylum;

/**
 * What is sealed of a procedure; each {@code null} where it is not known.
 *
 * @param fileNumber Aktenzeichen of the Federal Office
 * @param office its office in charge
 * @param languages and dialects, with wishes for the interpreter
 * @param needs special protection needs, as the adviser and the client describe them
 * @param lawyer name and how to reach her
 */
public record ProcedureTexts(
        String fileNumber, String office, String languages, String needs, String lawyer) {

    static final ProcedureTexts NONE = new ProcedureTexts(null, null, null, null, null);

    static ProcedureTexts withFileNumber(String fileNumber) {
        return new ProcedureTexts(fileNumber, null, null, null, null);
    }
}
