package de.lotse.deadline;

/** What kind of document shows that a deadline was met, given up, taken over or is void. */
public enum ProofKind {
    /** The court or the authority confirms the receipt. */
    RECEIPT_OF_COURT,
    FAX_REPORT,
    ELECTRONIC_DISPATCH,
    POSTAL_RECEIPT,
    STAMPED_COPY,
    /** A lawyer confirms that the matter is hers. */
    MANDATE_CONFIRMATION,
    /** The client's own written statement, when she does not want to act. */
    STATEMENT_OF_CLIENT,
    /** The authority withdraws its decision. */
    WITHDRAWAL_LETTER,
    OTHER
}
