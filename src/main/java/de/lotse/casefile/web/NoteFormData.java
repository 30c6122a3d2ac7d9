package de.lotse.casefile.web;

import de.lotse.casefile.CaseNoteView;
import de.lotse.casefile.ClientTold;
import de.lotse.casefile.DangerKind;
import de.lotse.casefile.DisclosureGround;
import de.lotse.casefile.NoteContent;
import de.lotse.casefile.NoteKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A note, a question to the expert adviser or a record of danger. */
class NoteFormData {

    @NotNull private NoteKind kind;
    private Long version;

    @NotBlank
    @Size(max = NoteContent.LONGEST_TEXT)
    private String text;

    @Size(max = NoteContent.LONGEST_TEXT)
    private String answer;

    private LocalDate answeredOn;
    private DangerKind dangerKind;

    @Size(max = NoteContent.LONGEST_TEXT)
    private String done;

    private LocalDate consultedOn;
    private DisclosureGround ground;

    @Size(max = 500)
    private String disclosedTo;

    private ClientTold clientTold;

    static NoteFormData of(CaseNoteView note) {
        NoteFormData form = new NoteFormData();
        form.kind = note.kind();
        form.version = note.version();
        form.read(note.content());
        return form;
    }

    private void read(NoteContent content) {
        if (content instanceof NoteContent.Note note) {
            text = note.text();
        } else if (content instanceof NoteContent.ExpertQuestion question) {
            text = question.question();
            answer = question.answer();
            answeredOn = question.answeredOn();
        } else if (content instanceof NoteContent.Danger danger) {
            text = danger.observed();
            dangerKind = danger.kind();
            done = danger.done();
            consultedOn = danger.consultedOn();
            ground = danger.ground();
            disclosedTo = danger.disclosedTo();
            clientTold = danger.clientTold();
        }
    }

    NoteContent toContent() {
        return switch (kind) {
            case NOTE -> new NoteContent.Note(text);
            case EXPERT_QUESTION -> new NoteContent.ExpertQuestion(text, answer, answeredOn);
            case DANGER ->
                    new NoteContent.Danger(
                            dangerKind, text, done, consultedOn, ground, disclosedTo, clientTold);
        };
    }

    public NoteKind getKind() {
        return kind;
    }

    public void setKind(NoteKind kind) {
        this.kind = kind;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public LocalDate getAnsweredOn() {
        return answeredOn;
    }

    public void setAnsweredOn(LocalDate answeredOn) {
        this.answeredOn = answeredOn;
    }

    public DangerKind getDangerKind() {
        return dangerKind;
    }

    public void setDangerKind(DangerKind dangerKind) {
        this.dangerKind = dangerKind;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    public LocalDate getConsultedOn() {
        return consultedOn;
    }

    public void setConsultedOn(LocalDate consultedOn) {
        this.consultedOn = consultedOn;
    }

    public DisclosureGround getGround() {
        return ground;
    }

    public void setGround(DisclosureGround ground) {
        this.ground = ground;
    }

    public String getDisclosedTo() {
        return disclosedTo;
    }

    public void setDisclosedTo(String disclosedTo) {
        this.disclosedTo = disclosedTo;
    }

    public ClientTold getClientTold() {
        return clientTold;
    }

    public void setClientTold(ClientTold clientTold) {
        this.clientTold = clientTold;
    }
}
