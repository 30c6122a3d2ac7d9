package de.lotse.deadline.web;

import de.lotse.casefile.CaseId;
import de.lotse.casefile.ClientId;
import de.lotse.deadline.DeadlineStanding;
import de.lotse.deadline.NewDeadline;
import de.lotse.security.StaffId;
import jakarta.validation.constraints.NotBlank;
import java.util.UUID;

/**
 * What is entered on <em>Brief mit Frist</em>. Its id is chosen when the form is shown, so that a
 * form sent twice enters one deadline.
 */
class LetterFormData extends DeadlineFormData {

    private UUID id;
    @NotBlank private String kind;
    private UUID person;

    NewDeadline toNewDeadline(CaseId caseId) {
        return new NewDeadline(
                caseId,
                person == null ? null : new ClientId(person),
                kind,
                DeadlineStanding.LEGAL,
                getDue(),
                getPrecautionaryDue(),
                getWarnOn(),
                getActor(),
                new StaffId(getResponsible()),
                deputyId(),
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

    public UUID getPerson() {
        return person;
    }

    public void setPerson(UUID person) {
        this.person = person;
    }
}
