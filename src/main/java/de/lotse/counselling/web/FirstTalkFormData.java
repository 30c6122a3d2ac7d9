package de.lotse.counselling.web;

import de.lotse.counselling.FirstTalkView;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** The step of the first talk: the talk and the contact it was. */
class FirstTalkFormData extends ContactFormData {

    @Valid @NotNull private TalkFormData talk = new TalkFormData();

    FirstTalkView toTalk() {
        return talk.toTalk(getTookPlaceOn());
    }

    public TalkFormData getTalk() {
        return talk;
    }

    public void setTalk(TalkFormData talk) {
        this.talk = talk;
    }
}
