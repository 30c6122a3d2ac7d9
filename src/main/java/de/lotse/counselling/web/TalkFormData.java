package de.lotse.counselling.web;

import de.lotse.counselling.AsylumState;
import de.lotse.counselling.DiscriminationSigns;
import de.lotse.counselling.FirstTalkTexts;
import de.lotse.counselling.FirstTalkView;
import de.lotse.counselling.Institution;
import de.lotse.counselling.LifeArea;
import de.lotse.counselling.Urgency;
import de.lotse.directory.ProtectionNeed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** What a first talk was about: strengths first, then concerns. */
class TalkFormData {

    private static final int LONGEST = 10_000;

    @Size(max = LONGEST)
    private String strengths;

    @Size(max = LONGEST)
    private String concerns;

    @Size(max = LONGEST)
    private String agreed;

    private Set<LifeArea> lifeAreas = EnumSet.noneOf(LifeArea.class);
    private Set<Institution> institutions = EnumSet.noneOf(Institution.class);
    @NotNull private Urgency urgency = Urgency.NORMAL;
    private Set<ProtectionNeed> protectionNeeds = EnumSet.noneOf(ProtectionNeed.class);
    @NotNull private AsylumState asylum = AsylumState.NOT_ASKED;
    @NotNull private DiscriminationSigns discrimination = DiscriminationSigns.NONE;
    private boolean furtherAppointments;
    private boolean interpreterPledged;
    private long version = FirstTalkView.NOT_KEPT;

    static TalkFormData of(FirstTalkView known) {
        TalkFormData data = new TalkFormData();
        data.strengths = known.texts().strengths();
        data.concerns = known.texts().concerns();
        data.agreed = known.texts().agreed();
        data.lifeAreas = known.lifeAreas();
        data.institutions = known.institutions();
        data.urgency = known.urgency();
        data.protectionNeeds = known.texts().protectionNeeds();
        data.asylum = known.texts().asylum();
        data.discrimination = known.texts().discrimination();
        data.furtherAppointments = known.furtherAppointments();
        data.interpreterPledged = known.texts().interpreterPledged();
        data.version = known.version();
        return data;
    }

    FirstTalkView toTalk(LocalDate heldOn) {
        return new FirstTalkView(
                heldOn,
                lifeAreas,
                institutions,
                urgency,
                furtherAppointments,
                new FirstTalkTexts(
                        strengths,
                        concerns,
                        agreed,
                        interpreterPledged,
                        protectionNeeds,
                        asylum,
                        discrimination),
                version);
    }

    public String getStrengths() {
        return strengths;
    }

    public void setStrengths(String strengths) {
        this.strengths = strengths;
    }

    public String getConcerns() {
        return concerns;
    }

    public void setConcerns(String concerns) {
        this.concerns = concerns;
    }

    public String getAgreed() {
        return agreed;
    }

    public void setAgreed(String agreed) {
        this.agreed = agreed;
    }

    public Set<LifeArea> getLifeAreas() {
        return lifeAreas;
    }

    public void setLifeAreas(Set<LifeArea> lifeAreas) {
        this.lifeAreas = lifeAreas;
    }

    public Set<Institution> getInstitutions() {
        return institutions;
    }

    public void setInstitutions(Set<Institution> institutions) {
        this.institutions = institutions;
    }

    public Urgency getUrgency() {
        return urgency;
    }

    public void setUrgency(Urgency urgency) {
        this.urgency = urgency;
    }

    public Set<ProtectionNeed> getProtectionNeeds() {
        return protectionNeeds;
    }

    public void setProtectionNeeds(Set<ProtectionNeed> protectionNeeds) {
        this.protectionNeeds = protectionNeeds;
    }

    public AsylumState getAsylum() {
        return asylum;
    }

    public void setAsylum(AsylumState asylum) {
        this.asylum = asylum;
    }

    public DiscriminationSigns getDiscrimination() {
        return discrimination;
    }

    public void setDiscrimination(DiscriminationSigns discrimination) {
        this.discrimination = discrimination;
    }

    public boolean isFurtherAppointments() {
        return furtherAppointments;
    }

    public void setFurtherAppointments(boolean furtherAppointments) {
        this.furtherAppointments = furtherAppointments;
    }

    public boolean isInterpreterPledged() {
        return interpreterPledged;
    }

    public void setInterpreterPledged(boolean interpreterPledged) {
        this.interpreterPledged = interpreterPledged;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
