package de.lotse.consent;

/**
 * What is sealed of a release; each but the first {@code null} where there is nothing to say.
 *
 * @param recipientName the name of the recipient at the signing, or as it was confirmed since
 * @param purposeText what the purpose is, where it is none of the list
 * @param signatoryName who signed, where it was not the person herself
 * @param proofPlace where the signed paper or the record is kept
 * @param withdrawalNote how the withdrawal was declared
 */
public record ConsentTexts(
        String recipientName,
        String purposeText,
        String signatoryName,
        String interpreterName,
        String proofPlace,
        String note,
        String withdrawalNote) {

    /** The longest name in characters. */
    public static final int LONGEST_NAME = 200;

    /** The longest text in characters. */
    public static final int LONGEST_TEXT = 2_000;

    ConsentTexts withRecipient(String name) {
        return new ConsentTexts(
                name,
                purposeText,
                signatoryName,
                interpreterName,
                proofPlace,
                note,
                withdrawalNote);
    }

    ConsentTexts with(String changedProofPlace, String changedNote) {
        return new ConsentTexts(
                recipientName,
                purposeText,
                signatoryName,
                interpreterName,
                changedProofPlace,
                changedNote,
                withdrawalNote);
    }

    ConsentTexts withdrawn(String how) {
        return new ConsentTexts(
                recipientName, purposeText, signatoryName, interpreterName, proofPlace, note, how);
    }
}
