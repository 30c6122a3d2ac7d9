package de.lotse.counselling.web;

import de.lotse.counselling.LifeArea;
import de.lotse.counselling.MeasureResponsible;
import de.lotse.counselling.TemplateContent;
import de.lotse.counselling.TemplateView;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The form of a template of a measure. */
class TemplateFormData {

    private Long version;

    @NotBlank
    @Size(max = 200)
    private String title;

    @Size(max = 2000)
    private String text;

    @NotNull private LifeArea area;

    @NotNull private MeasureResponsible responsible;

    @NotNull
    @Min(1)
    @Max(730)
    private Integer dueInDays = 14;

    private boolean active = true;

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public LifeArea getArea() {
        return area;
    }

    public void setArea(LifeArea area) {
        this.area = area;
    }

    public MeasureResponsible getResponsible() {
        return responsible;
    }

    public void setResponsible(MeasureResponsible responsible) {
        this.responsible = responsible;
    }

    public Integer getDueInDays() {
        return dueInDays;
    }

    public void setDueInDays(Integer dueInDays) {
        this.dueInDays = dueInDays;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    static TemplateFormData of(TemplateView template) {
        TemplateFormData form = new TemplateFormData();
        TemplateContent content = template.content();
        form.version = template.version();
        form.title = content.title();
        form.text = content.text();
        form.area = content.area();
        form.responsible = content.responsible();
        form.dueInDays = content.dueInDays();
        form.active = content.active();
        return form;
    }

    TemplateContent content() {
        return new TemplateContent(title, text, area, responsible, dueInDays, active);
    }
}
