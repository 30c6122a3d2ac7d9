package de.lotse.directory.web;

import de.lotse.directory.Accessibility;
import de.lotse.directory.EntryContent;
import de.lotse.directory.EntryContent.Contact;
import de.lotse.directory.EntryContent.Reach;
import de.lotse.directory.EntryLengths;
import de.lotse.directory.EntryState;
import de.lotse.directory.EntryView;
import de.lotse.directory.ProtectionNeed;
import de.lotse.directory.ServiceKind;
import de.lotse.directory.Topic;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** The form of an entry of the directory. */
class EntryFormData {

    private long version;

    @NotNull private ServiceKind kind;

    @NotBlank
    @Size(max = EntryLengths.NAME)
    private String name;

    @Size(max = EntryLengths.DESCRIPTION)
    private String description;

    private Set<Topic> topics = EnumSet.noneOf(Topic.class);
    private Set<ProtectionNeed> needs = EnumSet.noneOf(ProtectionNeed.class);
    private Integer ageFrom;
    private Integer ageTo;
    private boolean statewide;
    private boolean online;
    private Set<String> districts = new LinkedHashSet<>();

    @Size(max = EntryLengths.ADDRESS)
    private String address;

    @Size(max = EntryLengths.PHONE)
    private String phone;

    @Size(max = EntryLengths.EMAIL)
    private String email;

    @Size(max = EntryLengths.WEBSITE)
    private String website;

    @Size(max = EntryLengths.HOURS)
    private String openingHours;

    private Set<String> languages = new LinkedHashSet<>();
    private Set<Accessibility> accessibility = EnumSet.noneOf(Accessibility.class);

    @Size(max = EntryLengths.SOURCE)
    private String source;

    private LocalDate checkedOn;

    @NotNull private EntryState state = EntryState.ACTIVE;

    @Size(max = EntryLengths.CODE)
    private String mergedInto;

    static EntryFormData of(EntryView entry) {
        EntryFormData form = new EntryFormData();
        EntryContent content = entry.content();
        form.version = entry.version();
        form.kind = content.kind();
        form.name = content.name();
        form.description = content.description();
        form.topics = content.topics();
        form.needs = content.needs();
        form.ageFrom = content.ageFrom();
        form.ageTo = content.ageTo();
        form.statewide = content.reach().statewide();
        form.online = content.reach().online();
        form.districts = content.reach().districts();
        form.address = content.contact().address();
        form.phone = content.contact().phone();
        form.email = content.contact().email();
        form.website = content.contact().website();
        form.openingHours = content.contact().openingHours();
        form.languages = content.languages();
        form.accessibility = content.accessibility();
        form.source = content.source();
        form.checkedOn = content.checkedOn();
        form.state = content.state();
        form.mergedInto = content.mergedInto();
        return form;
    }

    EntryContent content() {
        return new EntryContent(
                kind,
                name,
                description,
                topics,
                needs,
                ageFrom,
                ageTo,
                new Reach(statewide, online, districts),
                languages,
                accessibility,
                new Contact(openingHours, address, phone, email, website),
                source,
                checkedOn,
                state,
                mergedInto);
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public ServiceKind getKind() {
        return kind;
    }

    public void setKind(ServiceKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public Set<Topic> getTopics() {
        return topics;
    }

    public void setTopics(Set<Topic> topics) {
        this.topics = topics;
    }

    public Set<ProtectionNeed> getNeeds() {
        return needs;
    }

    public void setNeeds(Set<ProtectionNeed> needs) {
        this.needs = needs;
    }

    public Integer getAgeFrom() {
        return ageFrom;
    }

    public void setAgeFrom(Integer ageFrom) {
        this.ageFrom = ageFrom;
    }

    public Integer getAgeTo() {
        return ageTo;
    }

    public void setAgeTo(Integer ageTo) {
        this.ageTo = ageTo;
    }

    public boolean isStatewide() {
        return statewide;
    }

    public void setStatewide(boolean statewide) {
        this.statewide = statewide;
    }

    public boolean isOnline() {
        return online;
    }

    public void setOnline(boolean online) {
        this.online = online;
    }

    public Set<String> getDistricts() {
        return districts;
    }

    public void setDistricts(Set<String> districts) {
        this.districts = districts;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }

    public String getOpeningHours() {
        return openingHours;
    }

    public void setOpeningHours(String openingHours) {
        this.openingHours = openingHours;
    }

    public Set<String> getLanguages() {
        return languages;
    }

    public void setLanguages(Set<String> languages) {
        this.languages = languages;
    }

    public Set<Accessibility> getAccessibility() {
        return accessibility;
    }

    public void setAccessibility(Set<Accessibility> accessibility) {
        this.accessibility = accessibility;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public LocalDate getCheckedOn() {
        return checkedOn;
    }

    public void setCheckedOn(LocalDate checkedOn) {
        this.checkedOn = checkedOn;
    }

    public EntryState getState() {
        return state;
    }

    public void setState(EntryState state) {
        this.state = state;
    }

    public String getMergedInto() {
        return mergedInto;
    }

    public void setMergedInto(String mergedInto) {
        this.mergedInto = mergedInto;
    }
}
