package de.lotse.counselling.web;

import de.lotse.counselling.GoalContent;
import de.lotse.counselling.LifeArea;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A goal in the form of the Hilfeplan. */
class GoalFormData {

    static final int MOST_MEASURES = 20;

    private String line;

    @NotNull(groups = Proposing.class)
    private LifeArea area;

    @NotBlank(groups = Proposing.class)
    @Size(max = 1000)
    private String text;

    @NotBlank(groups = Proposing.class)
    @Size(max = 1000)
    private String indicator;

    @NotNull(groups = Proposing.class)
    private LocalDate targetDate;

    @Size(max = 40)
    private String template;

    @Valid
    @Size(max = MOST_MEASURES, message = "{plan.error.too-many-measures}")
    private List<MeasureFormData> measures = new ArrayList<>();

    public String getLine() {
        return line;
    }

    public void setLine(String line) {
        this.line = line;
    }

    public LifeArea getArea() {
        return area;
    }

    public void setArea(LifeArea area) {
        this.area = area;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getIndicator() {
        return indicator;
    }

    public void setIndicator(String indicator) {
        this.indicator = indicator;
    }

    public LocalDate getTargetDate() {
        return targetDate;
    }

    public void setTargetDate(LocalDate targetDate) {
        this.targetDate = targetDate;
    }

    public String getTemplate() {
        return template;
    }

    public void setTemplate(String template) {
        this.template = template;
    }

    public List<MeasureFormData> getMeasures() {
        return measures;
    }

    public void setMeasures(List<MeasureFormData> measures) {
        this.measures = measures;
    }

    static GoalFormData of(GoalContent content) {
        GoalFormData form = new GoalFormData();
        form.line = Lines.toText(content.lineId());
        form.area = content.area();
        form.text = content.text();
        form.indicator = content.indicator();
        form.targetDate = content.targetDate();
        content.measures().forEach(measure -> form.measures.add(MeasureFormData.of(measure)));
        return form;
    }

    static GoalFormData blank() {
        GoalFormData form = new GoalFormData();
        form.measures.add(new MeasureFormData());
        return form;
    }

    GoalContent content() {
        return new GoalContent(
                Lines.toId(line),
                area,
                text,
                indicator,
                targetDate,
                measures.stream().map(MeasureFormData::content).toList());
    }

    boolean isBlank() {
        return text == null
                && indicator == null
                && targetDate == null
                && measures.stream().allMatch(MeasureFormData::isBlank);
    }
}
