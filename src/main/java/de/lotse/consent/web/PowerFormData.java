package de.lotse.consent.web;

import de.lotse.casefile.CaseView;
import de.lotse.casefile.ClientId;
import de.lotse.consent.ConsentTexts;
import de.lotse.consent.NewPower;
import de.lotse.consent.PowerId;
import de.lotse.consent.PowerScope;
import de.lotse.consent.PowerTexts;
import de.lotse.consent.Signatory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** A power of attorney as it is typed; sent twice, it is saved once. */
class PowerFormData {

    private UUID id;
    @NotNull private UUID client;
    @NotEmpty private List<PowerScope> scopes = List.of();

    @NotBlank
    @Size(max = ConsentTexts.LONGEST_NAME)
    private String holder;

    @NotBlank
    @Size(max = ConsentTexts.LONGEST_NAME)
    private String towards;

    @NotNull private Signatory signatory;

    @Size(max = ConsentTexts.LONGEST_NAME)
    private String signatoryName;

    @NotNull private LocalDate signedOn;
    @NotNull private LocalDate validUntil;

    @Size(max = ConsentTexts.LONGEST_TEXT)
    private String note;

    static PowerFormData blank(CaseView file, LocalDate today) {
        PowerFormData form = new PowerFormData();
        form.id = UUID.randomUUID();
        form.signedOn = today;
        if (file.clients().size() == 1) {
            form.client = file.clients().get(0).value();
        }
        return form;
    }

    NewPower toNew(CaseView file) {
        return new NewPower(
                id == null ? PowerId.next() : new PowerId(id),
                file.id(),
                client == null ? null : new ClientId(client),
                Set.copyOf(scopes),
                signatory,
                signedOn,
                validUntil,
                new PowerTexts(
                        holder, towards, signatory == Signatory.SELF ? null : signatoryName, note));
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getClient() {
        return client;
    }

    public void setClient(UUID client) {
        this.client = client;
    }

    public List<PowerScope> getScopes() {
        return List.copyOf(scopes);
    }

    public void setScopes(List<PowerScope> scopes) {
        this.scopes =
                scopes == null ? List.of() : scopes.stream().filter(Objects::nonNull).toList();
    }

    public String getHolder() {
        return holder;
    }

    public void setHolder(String holder) {
        this.holder = holder;
    }

    public String getTowards() {
        return towards;
    }

    public void setTowards(String towards) {
        this.towards = towards;
    }

    public Signatory getSignatory() {
        return signatory;
    }

    public void setSignatory(Signatory signatory) {
        this.signatory = signatory;
    }

    public String getSignatoryName() {
        return signatoryName;
    }

    public void setSignatoryName(String signatoryName) {
        this.signatoryName = signatoryName;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
