package de.lotse.deadline.web;

import de.lotse.casefile.CaseId;
import de.lotse.casefile.ClientId;
import de.lotse.deadline.DeadlineStanding;
import de.lotse.deadline.ManualReason;
import de.lotse.deadline.NewDeadline;
import de.lotse.security.StaffId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What is entered on <em>Brief mit Frist</em>. Its id is chosen when the form is shown, so that a
 * form sent twice enters one deadline.
 */
class LetterFormData extends DeadlineFormData {

    private boolean pastConfirmed;
    private UUID id;
    @NotBlank private String kind;
    private List<UUID> persons = new ArrayList<>();
    @NotNull private ManualReason manualReason;

    NewDeadline toNewDeadline(CaseId caseId) {
        return new NewDeadline(
                caseId,
                persons.stream().filter(Objects::nonNull).map(ClientId::new).toList(),
                kind,
                DeadlineStanding.LEGAL,
                getDue(),
                getPrecautionaryDue(),
                getWarnOn(),
                getActor(),
                new StaffId(getResponsible()),
                deputyId(),
                manualReason,
                letterOrNull());
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public List<UUID> getPersons() {
        return persons;
    }

    public void setPersons(List<UUID> persons) {
        this.persons = persons;
    }

    public ManualReason getManualReason() {
        return manualReason;
    }

    public void setManualReason(ManualReason manualReason) {
        this.manualReason = manualReason;
    }

    public boolean isPastConfirmed() {
        return pastConfirmed;
    }

    public void setPastConfirmed(boolean pastConfirmed) {
        this.pastConfirmed = pastConfirmed;
    }
}
