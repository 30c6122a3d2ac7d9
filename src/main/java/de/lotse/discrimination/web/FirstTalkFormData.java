package de.lotse.discrimination.web;

import de.lotse.discrimination.DiscriminationView;
import de.lotse.discrimination.FirstTalk;
import de.lotse.discrimination.Judgement;
import de.lotse.web.StepFormData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What is typed at the first talk on discrimination. */
class FirstTalkFormData extends StepFormData {

    private long version;
    @Valid private IncidentFormData incident = new IncidentFormData();
    @NotNull private Judgement judgement;

    @Size(max = 3_000)
    private String wishes;

    private boolean ownServiceMeant;
    @Valid private OwnServiceFormData ownService = new OwnServiceFormData();

    static FirstTalkFormData blank(DiscriminationView discrimination) {
        FirstTalkFormData form = new FirstTalkFormData();
        form.version = discrimination.version();
        form.judgement = discrimination.judgement();
        form.wishes = discrimination.wishes();
        form.incident = IncidentFormData.blank();
        return form;
    }

    FirstTalk toTalk(LocalDate latest) {
        return new FirstTalk(
                version,
                judgement,
                wishes,
                incident.incidentId(),
                incident.toFacts(latest),
                ownServiceMeant,
                ownService.colleagues());
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public IncidentFormData getIncident() {
        return incident;
    }

    public void setIncident(IncidentFormData incident) {
        this.incident = incident;
    }

    public Judgement getJudgement() {
        return judgement;
    }

    public void setJudgement(Judgement judgement) {
        this.judgement = judgement;
    }

    public String getWishes() {
        return wishes;
    }

    public void setWishes(String wishes) {
        this.wishes = wishes;
    }

    public boolean isOwnServiceMeant() {
        return ownServiceMeant;
    }

    public void setOwnServiceMeant(boolean ownServiceMeant) {
        this.ownServiceMeant = ownServiceMeant;
    }

    public OwnServiceFormData getOwnService() {
        return ownService;
    }

    public void setOwnService(OwnServiceFormData ownService) {
        this.ownService = ownService;
    }
}
