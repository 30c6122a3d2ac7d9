package de.lotse.asylum;

import de.lotse.deadline.DeadlineId;
import de.lotse.deadline.DecisionId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A decision of the Federal Office, or a letter of a court. */
@Entity
@Table(name = Letter.TABLE)
class Letter {

    static final String TABLE = "asylum_letter";

    @Id private UUID id;
    @TenantId private UUID tenantId;
    @Version private Long version;
    private UUID procedureId;

    @Enumerated(EnumType.STRING)
    private LetterKind kind;

    @Enumerated(EnumType.STRING)
    private LetterEffect effect;

    private LocalDate servedOn;
    private LocalDate hearingOn;
    private UUID decisionId;
    private UUID actionDeadlineId;

    @Enumerated(EnumType.STRING)
    private RemedyOutcome remedy;

    private byte[] sealed;

    protected Letter() {}

    Letter(NewLetter letter, byte[] sealed) {
        this.id = letter.id().value();
        this.procedureId = letter.procedure().value();
        this.kind = letter.kind();
        this.effect = letter.kind().effect();
        this.servedOn = letter.servedOn();
        this.hearingOn = letter.hearingOn();
        this.sealed = sealed;
    }

    void setDeadlines(DecisionId decision, DeadlineId action) {
        this.decisionId = decision.value();
        this.actionDeadlineId = action == null ? null : action.value();
    }

    void setServedOn(LocalDate day) {
        this.servedOn = day;
    }

    void setRemedy(RemedyOutcome remedy) {
        this.remedy = remedy;
    }

    UUID id() {
        return id;
    }

    LetterKind kind() {
        return kind;
    }

    LocalDate servedOn() {
        return servedOn;
    }

    ProcedureId procedure() {
        return new ProcedureId(procedureId);
    }

    byte[] sealed() {
        return sealed;
    }

    /** Where its deadlines can be looked at: the missed one, which restitution may mend, first. */
    String path() {
        if (remedy == RemedyOutcome.MISSED && actionDeadlineId != null) {
            return "/fristen/" + actionDeadlineId;
        }
        return decisionId == null ? null : "/fristen/bescheide/" + decisionId;
    }

    LetterView view(LetterTexts texts) {
        return new LetterView(
                new LetterId(id),
                procedure(),
                kind,
                servedOn,
                hearingOn,
                decisionId == null ? null : new DecisionId(decisionId),
                actionDeadlineId == null ? null : new DeadlineId(actionDeadlineId),
                remedy,
                texts);
    }
}
