package de.lotse.asylum.web;

import de.lotse.asylum.DepartureChange;
import de.lotse.asylum.LetterId;
import de.lotse.asylum.LetterKind;
import de.lotse.asylum.LetterTexts;
import de.lotse.asylum.NewLetter;
import de.lotse.asylum.ProcedureId;
import de.lotse.asylum.ProcedureOutcome;
import de.lotse.deadline.DeadlineQuestion;
import de.lotse.deadline.DeadlineRule;
import de.lotse.deadline.Seat;
import de.lotse.deadline.web.AnsweredFormData;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A decision of the Federal Office or a letter of a court, with the answers to its deadlines. */
class LetterFormData extends AnsweredFormData {

    private String taskId;
    private String callbackUrl;
    private UUID letterId;
    @NotNull private LetterKind kind;
    private LocalDate hearingOn;
    private ProcedureOutcome outcome;
    private DepartureChange departure = DepartureChange.UNCHANGED;
    private LocalDate departureOn;

    @Size(max = 60)
    private String reference;

    @Size(max = 2_000)
    private String note;

    /** The kind of letter says which rule applies, and what was decided. */
    void takeRuleFromKind() {
        setRule(kind.isDecision() ? DeadlineRule.ASYLUM_DECISION : kind.courtRule());
        setDecision(kind.decision());
        setSeat(Seat.RP);
    }

    @Override
    protected String fieldOf(String fact) {
        return "decision".equals(fact) ? "kind" : fact;
    }

    @Override
    @NotNull
    public LocalDate getServiceDate() {
        return super.getServiceDate();
    }

    NewLetter toLetter(ProcedureId procedure, DeadlineQuestion question) {
        return new NewLetter(
                letterId == null ? LetterId.next() : new LetterId(letterId),
                procedure,
                kind,
                getServiceDate(),
                kind == LetterKind.COURT_HEARING ? hearingOn : null,
                new LetterTexts(reference, note),
                question,
                question == null ? List.of() : toAnswers());
    }

    public String getTaskId() {
        return taskId;
    }

    public void setTaskId(String taskId) {
        this.taskId = taskId;
    }

    public String getCallbackUrl() {
        return callbackUrl;
    }

    public void setCallbackUrl(String callbackUrl) {
        this.callbackUrl = callbackUrl;
    }

    public UUID getLetterId() {
        return letterId;
    }

    public void setLetterId(UUID letterId) {
        this.letterId = letterId;
    }

    public LetterKind getKind() {
        return kind;
    }

    public void setKind(LetterKind kind) {
        this.kind = kind;
    }

    public LocalDate getHearingOn() {
        return hearingOn;
    }

    public void setHearingOn(LocalDate hearingOn) {
        this.hearingOn = hearingOn;
    }

    public ProcedureOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(ProcedureOutcome outcome) {
        this.outcome = outcome;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public DepartureChange getDeparture() {
        return departure;
    }

    public void setDeparture(DepartureChange departure) {
        this.departure = departure == null ? DepartureChange.UNCHANGED : departure;
    }

    public LocalDate getDepartureOn() {
        return departureOn;
    }

    public void setDepartureOn(LocalDate departureOn) {
        this.departureOn = departureOn;
    }
}
