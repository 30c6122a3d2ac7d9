package de.lotse.deadline.web;

import de.lotse.casefile.CaseId;
import de.lotse.casefile.ClientId;
import de.lotse.deadline.DeadlineActor;
import de.lotse.deadline.DeadlineId;
import de.lotse.deadline.DeadlineQuestion;
import de.lotse.deadline.DecisionId;
import de.lotse.deadline.NewDecision;
import de.lotse.security.StaffId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What is entered on <em>Brief mit Frist</em> where it is calculated. Its id is chosen when the
 * form is shown, so that a form sent twice enters one decision.
 */
class DecisionFormData extends AnsweredFormData {

    private UUID id;
    private UUID follows;
    private List<UUID> persons = new ArrayList<>();

    @Size(max = 2000)
    private String letter;

    @NotNull private DeadlineActor actor = DeadlineActor.CLIENT;
    @NotNull private UUID responsible;
    private UUID deputy;

    NewDecision toNewDecision(CaseId caseId, DeadlineQuestion question) {
        return new NewDecision(
                id == null ? DecisionId.next() : new DecisionId(id),
                caseId,
                persons.stream().filter(Objects::nonNull).map(ClientId::new).toList(),
                question,
                toAnswers(),
                actor,
                new StaffId(responsible),
                deputy == null ? null : new StaffId(deputy),
                letter == null || letter.isBlank() ? null : letter.strip(),
                follows == null ? null : new DeadlineId(follows));
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getFollows() {
        return follows;
    }

    public void setFollows(UUID follows) {
        this.follows = follows;
    }

    public List<UUID> getPersons() {
        return persons;
    }

    public void setPersons(List<UUID> persons) {
        this.persons = persons;
    }

    public String getLetter() {
        return letter;
    }

    public void setLetter(String letter) {
        this.letter = letter;
    }

    public DeadlineActor getActor() {
        return actor;
    }

    public void setActor(DeadlineActor actor) {
        this.actor = actor;
    }

    public UUID getResponsible() {
        return responsible;
    }

    public void setResponsible(UUID responsible) {
        this.responsible = responsible;
    }

    public UUID getDeputy() {
        return deputy;
    }

    public void setDeputy(UUID deputy) {
        this.deputy = deputy;
    }
}
