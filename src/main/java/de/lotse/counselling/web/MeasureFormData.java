package de.lotse.counselling.web;

import de.lotse.counselling.MeasureContent;
import de.lotse.counselling.MeasureResponsible;
import de.lotse.counselling.TemplateView;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A measure in the form of the Hilfeplan. */
class MeasureFormData {

    private String line;

    @Size(max = 40)
    private String templateCode;

    @NotBlank(groups = Proposing.class)
    @Size(max = 200)
    private String title;

    @Size(max = 2000)
    private String text;

    @NotNull(groups = Proposing.class)
    private MeasureResponsible responsible;

    @Size(max = 200)
    private String partner;

    @NotNull(groups = Proposing.class)
    private LocalDate dueOn;

    private boolean done;

    public String getLine() {
        return line;
    }

    public void setLine(String line) {
        this.line = line;
    }

    public String getTemplateCode() {
        return templateCode;
    }

    public void setTemplateCode(String templateCode) {
        this.templateCode = templateCode;
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

    public MeasureResponsible getResponsible() {
        return responsible;
    }

    public void setResponsible(MeasureResponsible responsible) {
        this.responsible = responsible;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public boolean isDone() {
        return done;
    }

    public void setDone(boolean done) {
        this.done = done;
    }

    static MeasureFormData of(MeasureContent content) {
        MeasureFormData form = new MeasureFormData();
        form.take(content);
        return form;
    }

    static MeasureFormData of(TemplateView template, LocalDate today) {
        MeasureFormData form = new MeasureFormData();
        form.templateCode = template.code();
        form.title = template.content().title();
        form.text = template.content().text();
        form.responsible = template.content().responsible();
        form.dueOn = today.plusDays(template.content().dueInDays());
        return form;
    }

    /** Stands for a measure that is done and does not change any more. */
    void take(MeasureContent content) {
        line = Lines.toText(content.lineId());
        templateCode = content.templateCode();
        title = content.title();
        text = content.text();
        responsible = content.responsible();
        partner = content.partner();
        dueOn = content.dueOn();
        done = content.done();
    }

    MeasureContent content() {
        return new MeasureContent(
                Lines.toId(line), templateCode, title, text, responsible, partner, dueOn, done);
    }

    boolean isBlank() {
        return title == null && text == null && partner == null && dueOn == null;
    }
}
