package de.lotse.deadline.web;

import de.lotse.deadline.ProofDocument;
import de.lotse.deadline.ProofKind;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A document that proves what became of a deadline, as entered. */
abstract class ProofFormData {

    private ProofKind proofKind;
    private LocalDate proofDate;

    @Size(max = 2000)
    private String keptAt;

    ProofDocument proof() {
        return new ProofDocument(proofKind, proofDate, keptAt == null ? null : keptAt.strip());
    }

    public ProofKind getProofKind() {
        return proofKind;
    }

    public void setProofKind(ProofKind proofKind) {
        this.proofKind = proofKind;
    }

    public LocalDate getProofDate() {
        return proofDate;
    }

    public void setProofDate(LocalDate proofDate) {
        this.proofDate = proofDate;
    }

    public String getKeptAt() {
        return keptAt;
    }

    public void setKeptAt(String keptAt) {
        this.keptAt = keptAt;
    }
}
