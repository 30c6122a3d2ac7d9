package de.lotse.directory;

import java.time.LocalDate;
import java.util.Set;

/**
 * What the directory says of a service.
 *
 * @param ageFrom youngest age in years; {@code null} for no limit
 * @param ageTo oldest age in years; {@code null} for no limit
 * @param languages codes of languages of counselling
 * @param source where these facts are from
 * @param checkedOn when somebody last checked them; {@code null} for never
 * @param mergedInto the code of the entry in which this one goes on; {@code null} unless merged
 */
public record EntryContent(
        ServiceKind kind,
        String name,
        String description,
        Set<Topic> topics,
        Set<ProtectionNeed> needs,
        Integer ageFrom,
        Integer ageTo,
        Reach reach,
        Set<String> languages,
        Set<Accessibility> accessibility,
        Contact contact,
        String source,
        LocalDate checkedOn,
        EntryState state,
        String mergedInto) {

    /**
     * Where it works.
     *
     * @param online for everybody, by telephone or over the network
     * @param districts official keys of Landkreise and kreisfreie Städte
     */
    public record Reach(boolean statewide, boolean online, Set<String> districts) {

        public Reach {
            districts = Set.copyOf(districts);
        }
    }

    /** How it is reached; each part {@code null} where it is not known. */
    public record Contact(
            String openingHours, String address, String phone, String email, String website) {}

    public EntryContent {
        topics = Set.copyOf(topics);
        needs = Set.copyOf(needs);
        languages = Set.copyOf(languages);
        accessibility = Set.copyOf(accessibility);
    }

    /** Whether it waits for somebody to write down where it is. */
    public boolean lacksAddress() {
        return state == EntryState.ACTIVE && contact.address() == null && !reach.online();
    }

    EntryContent checked(LocalDate day) {
        return new EntryContent(
                kind,
                name,
                description,
                topics,
                needs,
                ageFrom,
                ageTo,
                reach,
                languages,
                accessibility,
                contact,
                source,
                day,
                state,
                mergedInto);
    }
}
