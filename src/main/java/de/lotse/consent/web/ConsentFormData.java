package de.lotse.consent.web;

import de.lotse.casefile.CaseView;
import de.lotse.casefile.ClientId;
import de.lotse.casefile.Interpreter;
import de.lotse.consent.ConsentId;
import de.lotse.consent.ConsentProof;
import de.lotse.consent.ConsentTexts;
import de.lotse.consent.ConsentView;
import de.lotse.consent.DataKind;
import de.lotse.consent.Direction;
import de.lotse.consent.NewConsent;
import de.lotse.consent.Recipient;
import de.lotse.consent.Signatory;
import de.lotse.consent.TransmissionPurpose;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * A release as it is typed. Its id is chosen when the form is shown: sent twice, it is saved once.
 */
class ConsentFormData {

    private UUID id;
    private UUID renews;

    @Size(max = ConsentTexts.LONGEST_NAME)
    private String recipientText;

    @NotBlank private String recipient;
    @NotNull private TransmissionPurpose purpose;

    @Size(max = ConsentTexts.LONGEST_NAME)
    private String purposeText;

    private List<DataKind> kinds = List.of();
    private List<DataKind> specialKinds = List.of();
    @NotNull private Direction direction;
    @NotEmpty private List<UUID> persons = List.of();
    @NotNull private Signatory signatory;

    @Size(max = ConsentTexts.LONGEST_NAME)
    private String signatoryName;

    @NotBlank private String language;
    @NotNull private Interpreter interpreter;

    @Size(max = ConsentTexts.LONGEST_NAME)
    private String interpreterName;

    private boolean consequencesTold;
    private boolean voluntary;
    @NotNull private ConsentProof proof;

    @Size(max = ConsentTexts.LONGEST_NAME)
    private String proofPlace;

    @NotNull private LocalDate signedOn;
    @NotNull private LocalDate validFrom;
    @NotNull private LocalDate validUntil;

    @Size(max = ConsentTexts.LONGEST_TEXT)
    private String note;

    private String formLanguage;

    static ConsentFormData blank(CaseView file, LocalDate today) {
        ConsentFormData form = new ConsentFormData();
        form.id = UUID.randomUUID();
        form.direction = Direction.ONE_WAY;
        form.signedOn = today;
        form.validFrom = today;
        form.validUntil = today.plusYears(1);
        if (file.clients().size() == 1) {
            form.persons = List.of(file.clients().get(0).value());
        }
        return form;
    }

    /**
     * What was signed before, to be signed anew: what needs an express word of the client is asked
     * again.
     */
    static ConsentFormData renewing(ConsentView old, CaseView file, LocalDate today) {
        ConsentFormData form = blank(file, today);
        form.renews = old.id().value();
        form.recipient = old.recipient().toString();
        form.purpose = old.purpose();
        form.purposeText = old.texts().purposeText();
        form.kinds = old.kinds().stream().filter(kind -> !kind.special()).sorted().toList();
        form.direction = old.direction();
        form.persons =
                old.persons().stream()
                        .filter(file.clients()::contains)
                        .map(ClientId::value)
                        .toList();
        form.signatory = old.signatory();
        form.signatoryName = old.texts().signatoryName();
        form.language = old.language();
        form.interpreter = old.interpreter();
        form.interpreterName = old.texts().interpreterName();
        form.proof = old.proof();
        return form;
    }

    /** Fills what another page did not ask for, where it leads here with what it knows. */
    void complete(CaseView file, LocalDate today) {
        ConsentFormData blank = blank(file, today);
        id = blank.id;
        direction = blank.direction;
        signedOn = blank.signedOn;
        validFrom = blank.validFrom;
        validUntil = blank.validUntil;
        persons = persons.isEmpty() ? blank.persons : persons;
        kinds = kinds.stream().filter(kind -> !kind.special()).toList();
        specialKinds = List.of();
    }

    Set<DataKind> allKinds() {
        Set<DataKind> all = new HashSet<>(kinds);
        all.addAll(specialKinds);
        return all;
    }

    ConsentId consentId() {
        return id == null ? ConsentId.next() : new ConsentId(id);
    }

    NewConsent toNew(CaseView file) {
        return new NewConsent(
                consentId(),
                file.id(),
                Recipient.parse(recipient).orElse(null),
                purpose,
                purposeText,
                allKinds(),
                direction,
                persons.stream().map(ClientId::new).toList(),
                signatory,
                signatoryName,
                language,
                interpreter,
                interpreterName,
                consequencesTold,
                voluntary,
                proof,
                proofPlace,
                signedOn,
                validFrom,
                validUntil,
                note,
                renews == null ? null : new ConsentId(renews));
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getRenews() {
        return renews;
    }

    public void setRenews(UUID renews) {
        this.renews = renews;
    }

    public String getRecipientText() {
        return recipientText;
    }

    public void setRecipientText(String recipientText) {
        this.recipientText = recipientText;
    }

    public String getRecipient() {
        return recipient;
    }

    public void setRecipient(String recipient) {
        this.recipient = recipient;
    }

    public TransmissionPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(TransmissionPurpose purpose) {
        this.purpose = purpose;
    }

    public String getPurposeText() {
        return purposeText;
    }

    public void setPurposeText(String purposeText) {
        this.purposeText = purposeText;
    }

    public List<DataKind> getKinds() {
        return List.copyOf(kinds);
    }

    public void setKinds(List<DataKind> kinds) {
        this.kinds = kinds == null ? List.of() : kinds.stream().filter(Objects::nonNull).toList();
    }

    public List<DataKind> getSpecialKinds() {
        return List.copyOf(specialKinds);
    }

    public void setSpecialKinds(List<DataKind> specialKinds) {
        this.specialKinds =
                specialKinds == null
                        ? List.of()
                        : specialKinds.stream().filter(Objects::nonNull).toList();
    }

    public Direction getDirection() {
        return direction;
    }

    public void setDirection(Direction direction) {
        this.direction = direction;
    }

    public List<UUID> getPersons() {
        return List.copyOf(persons);
    }

    public void setPersons(List<UUID> persons) {
        this.persons =
                persons == null ? List.of() : persons.stream().filter(Objects::nonNull).toList();
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

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public Interpreter getInterpreter() {
        return interpreter;
    }

    public void setInterpreter(Interpreter interpreter) {
        this.interpreter = interpreter;
    }

    public String getInterpreterName() {
        return interpreterName;
    }

    public void setInterpreterName(String interpreterName) {
        this.interpreterName = interpreterName;
    }

    public boolean isConsequencesTold() {
        return consequencesTold;
    }

    public void setConsequencesTold(boolean consequencesTold) {
        this.consequencesTold = consequencesTold;
    }

    public boolean isVoluntary() {
        return voluntary;
    }

    public void setVoluntary(boolean voluntary) {
        this.voluntary = voluntary;
    }

    public ConsentProof getProof() {
        return proof;
    }

    public void setProof(ConsentProof proof) {
        this.proof = proof;
    }

    public String getProofPlace() {
        return proofPlace;
    }

    public void setProofPlace(String proofPlace) {
        this.proofPlace = proofPlace;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
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

    public String getFormLanguage() {
        return formLanguage;
    }

    public void setFormLanguage(String formLanguage) {
        this.formLanguage = formLanguage;
    }
}
