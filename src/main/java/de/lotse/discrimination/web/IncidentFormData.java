package de.lotse.discrimination.web;

import de.lotse.discrimination.DayKnown;
import de.lotse.discrimination.IncidentContext;
import de.lotse.discrimination.IncidentFacts;
import de.lotse.discrimination.IncidentId;
import de.lotse.discrimination.IncidentTexts;
import de.lotse.discrimination.IncidentView;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What is typed of an incident. */
class IncidentFormData {

    @NotNull private UUID id;
    private long version;
    @NotNull private DayKnown dayKnown;
    @NotNull private LocalDate firstOn;
    private LocalDate lastOn;
    private LocalDate knownOn;
    @NotBlank private String area;
    @NotEmpty private List<String> grounds = new ArrayList<>();
    @NotBlank private String place;
    @NotBlank private String institution;
    private boolean offence;

    @Size(max = 5_000)
    private String what;

    @Size(max = 300)
    private String where;

    @Size(max = 1_000)
    private String who;

    @Size(max = 2_000)
    private String evidence;

    private boolean sameAnyway;

    static IncidentFormData blank() {
        IncidentFormData form = new IncidentFormData();
        form.id = UUID.randomUUID();
        return form;
    }

    static IncidentFormData of(IncidentView incident) {
        IncidentFormData form = new IncidentFormData();
        IncidentFacts facts = incident.facts();
        form.id = incident.id().value();
        form.version = incident.version();
        form.dayKnown = facts.dayKnown();
        form.firstOn = facts.firstOn();
        form.lastOn = facts.dayKnown() == DayKnown.PERIOD ? facts.lastOn() : null;
        form.knownOn = facts.knownOn();
        form.area = facts.context().area();
        form.grounds = new ArrayList<>(facts.context().grounds());
        form.place = facts.context().districtKey();
        form.institution = facts.context().institution();
        form.offence = facts.offence();
        form.what = facts.texts().what();
        form.where = facts.texts().where();
        form.who = facts.texts().who();
        form.evidence = facts.texts().evidence();
        return form;
    }

    IncidentId incidentId() {
        return new IncidentId(id);
    }

    /**
     * The facts of a checked form.
     *
     * @param latest the last possible day where the day is not known
     */
    IncidentFacts toFacts(LocalDate latest) {
        LocalDate last =
                switch (dayKnown) {
                    case DAY -> firstOn;
                    case PERIOD -> lastOn;
                    case UNKNOWN -> latest;
                };
        return new IncidentFacts(
                dayKnown,
                firstOn,
                last,
                knownOn,
                new IncidentContext(area, Set.copyOf(grounds), place, institution),
                offence,
                new IncidentTexts(what, where, who, evidence));
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public DayKnown getDayKnown() {
        return dayKnown;
    }

    public void setDayKnown(DayKnown dayKnown) {
        this.dayKnown = dayKnown;
    }

    public LocalDate getFirstOn() {
        return firstOn;
    }

    public void setFirstOn(LocalDate firstOn) {
        this.firstOn = firstOn;
    }

    public LocalDate getLastOn() {
        return lastOn;
    }

    public void setLastOn(LocalDate lastOn) {
        this.lastOn = lastOn;
    }

    public LocalDate getKnownOn() {
        return knownOn;
    }

    public void setKnownOn(LocalDate knownOn) {
        this.knownOn = knownOn;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public List<String> getGrounds() {
        return grounds;
    }

    public void setGrounds(List<String> grounds) {
        this.grounds = grounds;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getInstitution() {
        return institution;
    }

    public void setInstitution(String institution) {
        this.institution = institution;
    }

    public boolean isOffence() {
        return offence;
    }

    public void setOffence(boolean offence) {
        this.offence = offence;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getWhere() {
        return where;
    }

    public void setWhere(String where) {
        this.where = where;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public boolean isSameAnyway() {
        return sameAnyway;
    }

    public void setSameAnyway(boolean sameAnyway) {
        this.sameAnyway = sameAnyway;
    }
}
