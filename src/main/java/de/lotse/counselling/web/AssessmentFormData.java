package de.lotse.counselling.web;

import de.lotse.counselling.AssessmentContent;
import de.lotse.counselling.AssessmentView;
import de.lotse.counselling.LifeArea;
import de.lotse.web.StepFormData;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.Set;

/** The form of the Assessment. */
class AssessmentFormData extends StepFormData {

    private int number = 1;
    private Long version;

    @NotBlank(groups = Proposing.class)
    @Size(max = 4000)
    private String strengths;

    @Size(max = 4000)
    private String abilities;

    @Size(max = 4000)
    private String resources;

    @Size(max = 4000)
    private String wishes;

    @NotEmpty(groups = Proposing.class)
    private Set<LifeArea> needAreas = EnumSet.noneOf(LifeArea.class);

    @Size(max = 4000)
    private String needs;

    @Size(max = 4000)
    private String burdens;

    @Size(max = 4000)
    private String environment;

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public String getStrengths() {
        return strengths;
    }

    public void setStrengths(String strengths) {
        this.strengths = strengths;
    }

    public String getAbilities() {
        return abilities;
    }

    public void setAbilities(String abilities) {
        this.abilities = abilities;
    }

    public String getResources() {
        return resources;
    }

    public void setResources(String resources) {
        this.resources = resources;
    }

    public String getWishes() {
        return wishes;
    }

    public void setWishes(String wishes) {
        this.wishes = wishes;
    }

    public Set<LifeArea> getNeedAreas() {
        return needAreas;
    }

    public void setNeedAreas(Set<LifeArea> needAreas) {
        this.needAreas = needAreas;
    }

    public String getNeeds() {
        return needs;
    }

    public void setNeeds(String needs) {
        this.needs = needs;
    }

    public String getBurdens() {
        return burdens;
    }

    public void setBurdens(String burdens) {
        this.burdens = burdens;
    }

    public String getEnvironment() {
        return environment;
    }

    public void setEnvironment(String environment) {
        this.environment = environment;
    }

    static AssessmentFormData of(AssessmentView view) {
        AssessmentFormData form = new AssessmentFormData();
        AssessmentContent content = view.content();
        form.number = view.number();
        form.version = view.version();
        form.strengths = content.strengths();
        form.abilities = content.abilities();
        form.resources = content.resources();
        form.wishes = content.wishes();
        form.needAreas.addAll(content.needAreas());
        form.needs = content.needs();
        form.burdens = content.burdens();
        form.environment = content.environment();
        return form;
    }

    AssessmentContent content() {
        return new AssessmentContent(
                strengths,
                abilities,
                resources,
                wishes,
                needAreas == null ? Set.of() : needAreas,
                needs,
                burdens,
                environment);
    }
}
