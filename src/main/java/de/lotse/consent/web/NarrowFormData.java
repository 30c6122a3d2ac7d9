package de.lotse.consent.web;

import de.lotse.casefile.ClientId;
import de.lotse.consent.ConsentTexts;
import de.lotse.consent.ConsentView;
import de.lotse.consent.DataKind;
import de.lotse.consent.NarrowedConsent;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** What is left of a release. */
class NarrowFormData {

    private long version;
    @NotEmpty private List<DataKind> kinds = List.of();
    @NotEmpty private List<UUID> persons = List.of();
    @NotNull private LocalDate validUntil;

    @Size(max = ConsentTexts.LONGEST_NAME)
    private String proofPlace;

    @Size(max = ConsentTexts.LONGEST_TEXT)
    private String note;

    static NarrowFormData of(ConsentView consent) {
        NarrowFormData form = new NarrowFormData();
        form.version = consent.version();
        form.kinds = consent.kinds().stream().sorted().toList();
        form.persons = consent.persons().stream().map(ClientId::value).toList();
        form.validUntil = consent.validUntil();
        form.proofPlace = consent.texts().proofPlace();
        form.note = consent.texts().note();
        return form;
    }

    NarrowedConsent toNarrowed() {
        return new NarrowedConsent(
                Set.copyOf(kinds),
                persons.stream().map(ClientId::new).toList(),
                validUntil,
                proofPlace,
                note);
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public List<DataKind> getKinds() {
        return List.copyOf(kinds);
    }

    public void setKinds(List<DataKind> kinds) {
        this.kinds = kinds == null ? List.of() : kinds.stream().filter(Objects::nonNull).toList();
    }

    public List<UUID> getPersons() {
        return List.copyOf(persons);
    }

    public void setPersons(List<UUID> persons) {
        this.persons =
                persons == null ? List.of() : persons.stream().filter(Objects::nonNull).toList();
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public String getProofPlace() {
        return proofPlace;
    }

    public void setProofPlace(String proofPlace) {
        this.proofPlace = proofPlace;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
