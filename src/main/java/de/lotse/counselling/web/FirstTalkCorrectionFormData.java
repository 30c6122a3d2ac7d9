package de.lotse.counselling.web;

import de.lotse.counselling.FirstTalkView;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The correction of a first talk. */
class FirstTalkCorrectionFormData {

    @NotNull private LocalDate heldOn;
    @Valid @NotNull private TalkFormData talk = new TalkFormData();

    static FirstTalkCorrectionFormData of(FirstTalkView kept) {
        FirstTalkCorrectionFormData data = new FirstTalkCorrectionFormData();
        data.heldOn = kept.heldOn();
        data.talk = TalkFormData.of(kept);
        return data;
    }

    FirstTalkView toTalk() {
        return talk.toTalk(heldOn);
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public TalkFormData getTalk() {
        return talk;
    }

    public void setTalk(TalkFormData talk) {
        this.talk = talk;
    }
}
