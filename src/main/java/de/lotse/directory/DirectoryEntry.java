package de.lotse.directory;

import de.lotse.directory.EntryContent.Contact;
import de.lotse.directory.EntryContent.Reach;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** An entry of the directory of a Träger; it says nothing about a client. */
@Entity
@Table(name = "directory_entry")
class DirectoryEntry {

    @Id private UUID id;
    @TenantId private UUID tenantId;
    @Version private Long version;
    private String code;

    @Enumerated(EnumType.STRING)
    private ServiceKind kind;

    private String name;
    private String description;
    private String[] topics;
    private String[] needs;
    private Integer ageFrom;
    private Integer ageTo;
    private boolean statewide;
    private boolean online;
    private String[] districts;
    private String[] languages;
    private String[] accessibility;
    private String openingHours;
    private String address;
    private String phone;
    private String email;
    private String website;
    private String source;
    private LocalDate checkedOn;

    @Enumerated(EnumType.STRING)
    private EntryState state;

    private String mergedInto;

    protected DirectoryEntry() {}

    DirectoryEntry(String code) {
        this.id = UUID.randomUUID();
        this.code = code;
    }

    void write(EntryContent content) {
        kind = content.kind();
        name = content.name();
        description = content.description();
        topics = Codes.of(content.topics());
        needs = Codes.of(content.needs());
        ageFrom = content.ageFrom();
        ageTo = content.ageTo();
        statewide = content.reach().statewide();
        online = content.reach().online();
        districts = sorted(content.reach().districts());
        languages = sorted(content.languages());
        accessibility = Codes.of(content.accessibility());
        openingHours = content.contact().openingHours();
        address = content.contact().address();
        phone = content.contact().phone();
        email = content.contact().email();
        website = content.contact().website();
        source = content.source();
        checkedOn = content.checkedOn();
        state = content.state();
        mergedInto = content.mergedInto();
    }

    EntryId id() {
        return new EntryId(id);
    }

    String code() {
        return code;
    }

    long version() {
        return version;
    }

    EntryContent content() {
        return new EntryContent(
                kind,
                name,
                description,
                Codes.to(Topic.class, topics),
                Codes.to(ProtectionNeed.class, needs),
                ageFrom,
                ageTo,
                new Reach(statewide, online, Set.of(districts)),
                Set.of(languages),
                Codes.to(Accessibility.class, accessibility),
                new Contact(openingHours, address, phone, email, website),
                source,
                checkedOn,
                state,
                mergedInto);
    }

    private static String[] sorted(Set<String> codes) {
        return codes.stream().sorted().toArray(String[]::new);
    }
}
