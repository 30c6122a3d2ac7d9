package de.lotse.deadline;

/**
 * What is written about a deadline; stored sealed.
 *
 * @param letter from which letter it stems, or {@code null}
 * @param proof what shows the decision on it, or {@code null}
 * @param deviation why its dates are not the calculated ones, or {@code null}
 * @param derivation how the calculator came to its dates, or {@code null}
 */
public record DeadlineTexts(
        String letter, ProofDocument proof, String deviation, CalculatedDeadline derivation) {

    static DeadlineTexts ofLetter(String letter) {
        return new DeadlineTexts(letter, null, null, null);
    }

    DeadlineTexts withLetter(String corrected) {
        return new DeadlineTexts(corrected, proof, deviation, derivation);
    }

    DeadlineTexts withProof(ProofDocument shown) {
        return new DeadlineTexts(letter, shown, deviation, derivation);
    }

    DeadlineTexts withDerivation(CalculatedDeadline calculated, String departure) {
        return new DeadlineTexts(letter, proof, departure, calculated);
    }
}
