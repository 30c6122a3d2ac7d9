package de.lotse.asylum.web;

import de.lotse.asylum.OptionsAnswers;
import de.lotse.asylum.OptionsAnswers.Circumstance;
import de.lotse.asylum.OptionsAnswers.Training;
import de.lotse.web.StepFormData;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.Set;

/** What is asked to find further ways to stay. */
class OptionsFormData extends StepFormData {

    @Min(0)
    @Max(1_200)
    private Integer stayMonths;

    @Min(0)
    @Max(1_200)
    private Integer toleratedMonths;

    @Min(0)
    @Max(120)
    private Integer age;

    @Min(0)
    @Max(30)
    private Integer schoolYears;

    private Training training;

    @Min(0)
    @Max(1_200)
    private Integer workMonths;

    private boolean enteredBefore2023;
    private Set<Circumstance> circumstances = EnumSet.noneOf(Circumstance.class);

    @Size(max = 5_000)
    private String note;

    OptionsAnswers toAnswers() {
        return new OptionsAnswers(
                stayMonths,
                toleratedMonths,
                age,
                schoolYears,
                training,
                workMonths,
                enteredBefore2023,
                circumstances,
                note);
    }

    public Integer getStayMonths() {
        return stayMonths;
    }

    public void setStayMonths(Integer stayMonths) {
        this.stayMonths = stayMonths;
    }

    public Integer getToleratedMonths() {
        return toleratedMonths;
    }

    public void setToleratedMonths(Integer toleratedMonths) {
        this.toleratedMonths = toleratedMonths;
    }

    public Integer getAge() {
        return age;
    }

    public void setAge(Integer age) {
        this.age = age;
    }

    public Integer getSchoolYears() {
        return schoolYears;
    }

    public void setSchoolYears(Integer schoolYears) {
        this.schoolYears = schoolYears;
    }

    public Training getTraining() {
        return training;
    }

    public void setTraining(Training training) {
        this.training = training;
    }

    public Integer getWorkMonths() {
        return workMonths;
    }

    public void setWorkMonths(Integer workMonths) {
        this.workMonths = workMonths;
    }

    public boolean isEnteredBefore2023() {
        return enteredBefore2023;
    }

    public void setEnteredBefore2023(boolean enteredBefore2023) {
        this.enteredBefore2023 = enteredBefore2023;
    }

    public Set<Circumstance> getCircumstances() {
        return circumstances;
    }

    public void setCircumstances(Set<Circumstance> circumstances) {
        this.circumstances = circumstances;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
