package de.lotse.asylum.web;

import de.lotse.asylum.DepartureChange;
import de.lotse.asylum.LetterId;
import de.lotse.asylum.LetterKind;
import de.lotse.asylum.LetterTexts;
import de.lotse.asylum.NewLetter;
import de.lotse.asylum.ProcedureId;
import de.lotse.asylum.ProcedureOutcome;
import de.lotse.deadline.AsylumDecision;
import de.lotse.deadline.DeadlineAnswer;
import de.lotse.deadline.DeadlineQuestion;
import de.lotse.deadline.DeadlineRule;
import de.lotse.deadline.Instructions;
import de.lotse.deadline.LegalPeriod;
import de.lotse.deadline.RuleParameters;
import de.lotse.deadline.Seat;
import de.lotse.deadline.ServiceMode;
import de.lotse.web.StepFormData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** A decision of the Federal Office or a letter of a court, with the answers to its deadlines. */
class LetterFormData extends StepFormData {

    private UUID letterId;
    @NotNull private LetterKind kind;
    @NotNull private LocalDate serviceDate;
    private ServiceMode service;
    private LocalDate receivedOn;
    private Instructions instructions;
    private String statedPeriod;
    private LocalDate lodgedOn;
    private LocalDate procedureStartedOn;
    private boolean article42;
    private LocalDate hearingOn;
    private ProcedureOutcome outcome;
    private DepartureChange departure = DepartureChange.UNCHANGED;
    private LocalDate departureOn;

    @Size(max = 60)
    private String reference;

    @Size(max = 2_000)
    private String note;

    @Valid private List<AnswerFormData> answers = new ArrayList<>();

    /** The rule for its deadlines; {@code null} where it starts none. */
    DeadlineRule rule() {
        return kind.isDecision() ? DeadlineRule.ASYLUM_DECISION : kind.courtRule();
    }

    /** Leaves out what the rule does not ask for: it may stem from another kind chosen before. */
    DeadlineQuestion toQuestion(Function<DeadlineRule, RuleParameters> parameters) {
        DeadlineRule rule = rule();
        if (rule == null) {
            return null;
        }
        RuleParameters asked = parameters.apply(rule);
        boolean revocation = kind.decision() == AsylumDecision.REVOCATION;
        return new DeadlineQuestion(
                rule,
                serviceDate,
                service,
                receivedOn,
                asked.instructions() ? instructions : null,
                asked.instructions() ? period() : null,
                null,
                null,
                kind.isDecision() && !revocation ? lodgedOn : null,
                revocation ? procedureStartedOn : null,
                kind.decision(),
                kind.isDecision() && article42 ? Boolean.TRUE : null,
                Seat.RP);
    }

    private LegalPeriod period() {
        return statedPeriod == null || statedPeriod.isBlank()
                ? null
                : LegalPeriod.parse(statedPeriod).orElse(null);
    }

    boolean hasUnreadablePeriod() {
        return statedPeriod != null
                && !statedPeriod.isBlank()
                && LegalPeriod.parse(statedPeriod).isEmpty();
    }

    List<DeadlineAnswer> toAnswers() {
        return answers == null
                ? List.of()
                : answers.stream().map(AnswerFormData::toAnswer).toList();
    }

    NewLetter toLetter(ProcedureId procedure, DeadlineQuestion question) {
        return new NewLetter(
                letterId == null ? LetterId.next() : new LetterId(letterId),
                procedure,
                kind,
                serviceDate,
                kind == LetterKind.COURT_HEARING ? hearingOn : null,
                new LetterTexts(reference, note),
                question,
                question == null ? List.of() : toAnswers());
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

    public LocalDate getServiceDate() {
        return serviceDate;
    }

    public void setServiceDate(LocalDate serviceDate) {
        this.serviceDate = serviceDate;
    }

    public ServiceMode getService() {
        return service;
    }

    public void setService(ServiceMode service) {
        this.service = service;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public Instructions getInstructions() {
        return instructions;
    }

    public void setInstructions(Instructions instructions) {
        this.instructions = instructions;
    }

    public String getStatedPeriod() {
        return statedPeriod;
    }

    public void setStatedPeriod(String statedPeriod) {
        this.statedPeriod = statedPeriod;
    }

    public LocalDate getLodgedOn() {
        return lodgedOn;
    }

    public void setLodgedOn(LocalDate lodgedOn) {
        this.lodgedOn = lodgedOn;
    }

    public LocalDate getProcedureStartedOn() {
        return procedureStartedOn;
    }

    public void setProcedureStartedOn(LocalDate procedureStartedOn) {
        this.procedureStartedOn = procedureStartedOn;
    }

    public boolean isArticle42() {
        return article42;
    }

    public void setArticle42(boolean article42) {
        this.article42 = article42;
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

    public List<AnswerFormData> getAnswers() {
        return answers;
    }

    public void setAnswers(List<AnswerFormData> answers) {
        this.answers = answers;
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
