package de.lotse.deadline.web;

import de.lotse.deadline.AsylumDecision;
import de.lotse.deadline.DeadlineQuestion;
import de.lotse.deadline.DeadlineRule;
import de.lotse.deadline.Instructions;
import de.lotse.deadline.LegalPeriod;
import de.lotse.deadline.PeriodUnit;
import de.lotse.deadline.RuleParameters;
import de.lotse.deadline.Seat;
import de.lotse.deadline.ServiceMode;
import java.time.LocalDate;

/** The facts that a calculation starts from, as they are entered. */
public class CalculatorFormData {

    private DeadlineRule rule;
    private LocalDate serviceDate;
    private ServiceMode service;
    private LocalDate receivedOn;
    private Instructions instructions;
    private String statedPeriod;
    private Integer amount;
    private PeriodUnit unit;
    private LocalDate lodgedOn;
    private LocalDate procedureStartedOn;
    private AsylumDecision decision;
    private boolean article42;
    private Seat seat = Seat.RP;

    /** Leaves out what the rule does not ask for: it may stem from another rule chosen before. */
    DeadlineQuestion toQuestion(RuleParameters asked) {
        boolean served = asked.service();
        boolean asylum = asked.asylumDecision();
        boolean revocation = asylum && decision == AsylumDecision.REVOCATION;
        return new DeadlineQuestion(
                rule,
                serviceDate,
                served ? service : null,
                served ? receivedOn : null,
                asked.instructions() ? instructions : null,
                asked.instructions() ? period() : null,
                asked.duration() ? amount : null,
                asked.duration() ? unit : null,
                asylum && !revocation ? lodgedOn : null,
                revocation ? procedureStartedOn : null,
                asylum ? decision : null,
                asylum && article42 ? Boolean.TRUE : null,
                seat == null ? Seat.RP : seat);
    }

    /** Takes over a question that was asked before. */
    void ask(DeadlineQuestion question) {
        rule = question.rule();
        serviceDate = question.serviceDate();
        service = question.service();
        receivedOn = question.receivedOn();
        instructions = question.instructions();
        statedPeriod = question.statedPeriod() == null ? null : question.statedPeriod().iso();
        amount = question.amount();
        unit = question.unit();
        lodgedOn = question.lodgedOn();
        procedureStartedOn = question.procedureStartedOn();
        decision = question.decision();
        article42 = Boolean.TRUE.equals(question.article42());
        seat = question.seat();
    }

    /** The field of the page in which a fact of the question is entered. */
    protected String fieldOf(String fact) {
        return fact;
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

    public DeadlineRule getRule() {
        return rule;
    }

    public void setRule(DeadlineRule rule) {
        this.rule = rule;
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

    public Integer getAmount() {
        return amount;
    }

    public void setAmount(Integer amount) {
        this.amount = amount;
    }

    public PeriodUnit getUnit() {
        return unit;
    }

    public void setUnit(PeriodUnit unit) {
        this.unit = unit;
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

    public AsylumDecision getDecision() {
        return decision;
    }

    public void setDecision(AsylumDecision decision) {
        this.decision = decision;
    }

    public boolean isArticle42() {
        return article42;
    }

    public void setArticle42(boolean article42) {
        this.article42 = article42;
    }

    public Seat getSeat() {
        return seat;
    }

    public void setSeat(Seat seat) {
        this.seat = seat;
    }
}
