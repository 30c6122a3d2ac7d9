package de.lotse.casefile.web;

import de.lotse.casefile.CaseLevel;
import de.lotse.casefile.CaseNumber;
import de.lotse.casefile.CaseQuery;
import de.lotse.casefile.CaseStatus;
import de.lotse.directory.Topic;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/** The filters of the list of cases, as they stand in its address; unknown values ask nothing. */
record CaseFilterData(
        String wessen, String stand, String form, String thema, String nach, String vor) {

    private static final String TEAM = "team";
    private static final String ALL = "alle";

    boolean isMine(boolean adviser) {
        return adviser && !TEAM.equals(wessen);
    }

    CaseStatus status() {
        return ALL.equals(stand) ? null : value(CaseStatus.class, stand, CaseStatus.OPEN);
    }

    /** The code of the chosen status; {@code null} for all. */
    public String getChosenStatus() {
        return status() == null ? null : status().name();
    }

    CaseLevel level() {
        return value(CaseLevel.class, form, null);
    }

    Topic topic() {
        return value(Topic.class, thema, null);
    }

    CaseQuery query(boolean adviser) {
        CaseLevel level = level();
        return new CaseQuery(
                isMine(adviser),
                status(),
                level == null ? Set.of() : Set.of(level),
                topic(),
                CaseNumber.parse(nach).orElse(null),
                CaseNumber.parse(vor).orElse(null));
    }

    /** The address of the list with another value of one filter, from its first page. */
    public String with(String name, String value) {
        return address(
                "wessen".equals(name) ? value : wessen,
                "stand".equals(name) ? value : stand,
                "form".equals(name) ? value : form,
                "thema".equals(name) ? value : thema,
                null,
                null);
    }

    String turned(String name, CaseNumber number) {
        return number == null
                ? null
                : address(
                        wessen,
                        stand,
                        form,
                        thema,
                        "nach".equals(name) ? number.value() : null,
                        "vor".equals(name) ? number.value() : null);
    }

    private static String address(String... values) {
        String[] names = {"wessen", "stand", "form", "thema", "nach", "vor"};
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/faelle");
        for (int i = 0; i < names.length; i++) {
            if (values[i] != null && !values[i].isEmpty()) {
                address.queryParam(names[i], values[i]);
            }
        }
        return address.encode().build().toUriString();
    }

    private static <E extends Enum<E>> E value(Class<E> type, String text, E otherwise) {
        Stream<E> values = Arrays.stream(type.getEnumConstants());
        return values.filter(value -> value.name().equals(text)).findFirst().orElse(otherwise);
    }
}
