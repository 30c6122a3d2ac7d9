package de.lotse.deadline;

import java.time.LocalDate;

/**
 * A document that shows what became of a deadline; stored sealed.
 *
 * @param date of the document, not in future and not before the letter it answers
 * @param keptAt where it is kept, and what else should be known of it, free text
 */
public record ProofDocument(ProofKind kind, LocalDate date, String keptAt) {

    /**
     * @param served when the letter was served; {@code null} where it is not known or does not
     *     matter
     */
    void check(LocalDate served, LocalDate today) {
        if (kind == null) {
            throw new DeadlineRefusedException("proofKind", "proof-kind-required");
        }
        if (date == null) {
            throw new DeadlineRefusedException("proofDate", "proof-date-required");
        }
        if (date.isAfter(today)) {
            throw new DeadlineRefusedException("proofDate", "proof-date-in-future");
        }
        if (served != null && date.isBefore(served)) {
            throw new DeadlineRefusedException("proofDate", "proof-date-before-letter");
        }
        if (keptAt == null || keptAt.isBlank()) {
            throw new DeadlineRefusedException("keptAt", "proof-place-required");
        }
    }
}
