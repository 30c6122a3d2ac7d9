package de.lotse.deadline;

import java.time.LocalDate;

/** Documents that prove what became of a deadline. */
public final class Proofs {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private Proofs() {}

    /** One that does for this outcome. */
    public static ProofDocument of(DeadlineState outcome) {
        return outcome == DeadlineState.TAKEN_OVER ? mandate() : fax();
    }

    public static ProofDocument fax() {
        return new ProofDocument(ProofKind.FAX_REPORT, DAY, "Handakte, Fach Klage");
    }

    public static ProofDocument mandate() {
        return new ProofDocument(
                ProofKind.MANDATE_CONFIRMATION, DAY, "Schreiben der Kanzlei, Handakte");
    }
}
