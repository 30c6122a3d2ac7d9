package de.lotse.casefile.web;

import de.lotse.casefile.ContactId;
import de.lotse.casefile.ContactQuery;
import de.lotse.directory.Topic;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The filters of the list of contacts without a case, as they stand in its address; unknown values
 * ask nothing.
 */
record ContactFilterData(
        String wessen,
        String standort,
        String von,
        String bis,
        String thema,
        String nach,
        String vor) {

    private static final String MINE = "meine";
    private static final String[] NAMES = {
        "wessen", "standort", "von", "bis", "thema", "nach", "vor"
    };

    public boolean isMine() {
        return MINE.equals(wessen);
    }

    ContactQuery query(LocalDate from, LocalDate to) {
        return new ContactQuery(
                isMine(),
                id(standort).orElse(null),
                from,
                to,
                topic(),
                id(nach).map(ContactId::new).orElse(null),
                id(vor).map(ContactId::new).orElse(null));
    }

    private Topic topic() {
        return Arrays.stream(Topic.values())
                .filter(topic -> topic.name().equals(thema))
                .findFirst()
                .orElse(null);
    }

    /** The address of the list with or without the contacts of others, from its first page. */
    public String whose(boolean mine) {
        return address(mine ? MINE : null, standort, von, bis, thema, null, null);
    }

    String onTo(ContactId last) {
        return last == null
                ? null
                : address(wessen, standort, von, bis, thema, last.toString(), null);
    }

    String backTo(ContactId first) {
        return first == null
                ? null
                : address(wessen, standort, von, bis, thema, null, first.toString());
    }

    private static String address(String... values) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(ContactListController.PATH);
        for (int i = 0; i < NAMES.length; i++) {
            if (values[i] != null && !values[i].isEmpty()) {
                address.queryParam(NAMES[i], values[i]);
            }
        }
        return address.encode().build().toUriString();
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.ofNullable(text).filter(id -> id.length() == 36).map(UUID::fromString);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
