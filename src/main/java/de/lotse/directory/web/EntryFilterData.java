package de.lotse.directory.web;

import de.lotse.directory.Accessibility;
import de.lotse.directory.EntryId;
import de.lotse.directory.EntryQuery;
import de.lotse.directory.EntryQuery.Check;
import de.lotse.directory.EntryState;
import de.lotse.directory.ProtectionNeed;
import de.lotse.directory.ServiceKind;
import de.lotse.directory.Topic;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the directory is searched by, as it stands in the address; unknown values ask nothing.
 *
 * @param suche words
 * @param alter an age in years
 * @param pruefen {@code faellig} or {@code anschrift}
 */
record EntryFilterData(
        String suche,
        String art,
        String thema,
        String bedarf,
        String alter,
        String ort,
        String sprache,
        String barrierefrei,
        String stand,
        String pruefen,
        String nach,
        String vor) {

    private static final String ALL = "alle";
    private static final int LONGEST = 200;
    private static final int OLDEST = 120;
    private static final Map<String, Check> CHECKS =
            Map.of("faellig", Check.DUE, "anschrift", Check.NO_ADDRESS);
    private static final String[] NAMES = {
        "suche",
        "art",
        "thema",
        "bedarf",
        "alter",
        "ort",
        "sprache",
        "barrierefrei",
        "stand",
        "pruefen",
        "nach",
        "vor"
    };

    EntryQuery query() {
        return new EntryQuery(
                words(),
                code(ServiceKind.values(), art),
                code(Topic.values(), thema),
                code(ProtectionNeed.values(), bedarf),
                age(),
                filled(ort),
                filled(sprache),
                code(Accessibility.values(), barrierefrei),
                chosenState(),
                pruefen == null ? null : CHECKS.get(pruefen),
                id(nach),
                id(vor));
    }

    /** Entries in use, unless another state or all of them are asked for. */
    public EntryState chosenState() {
        EntryState state = code(EntryState.values(), stand);
        return state == null && !ALL.equals(stand) ? EntryState.ACTIVE : state;
    }

    /** Whether anything narrows the list of the entries in use. */
    public boolean isNarrowed() {
        return Arrays.stream(values())
                .limit(NAMES.length - 2L)
                .anyMatch(one -> filled(one) != null);
    }

    /** The address of the same list with another state, from its first page. */
    public String withState(String state) {
        return with("stand", state);
    }

    /** The address of the same list with other things to do, from its first page. */
    public String withCheck(String check) {
        return with("pruefen", check);
    }

    String onTo(EntryId last) {
        return last == null ? null : with("nach", last.toString());
    }

    String backTo(EntryId first) {
        return first == null ? null : with("vor", first.toString());
    }

    private String with(String name, String value) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(DirectoryController.PATH);
        String[] values = values();
        for (int i = 0; i < NAMES.length - 2; i++) {
            if (filled(values[i]) != null && !NAMES[i].equals(name)) {
                address.queryParam(NAMES[i], "{" + NAMES[i] + "}");
            }
        }
        if (value != null) {
            address.queryParam(name, "{" + name + "}");
        }
        Map<String, Object> filledIn = new HashMap<>();
        for (int i = 0; i < NAMES.length; i++) {
            filledIn.put(NAMES[i], values[i]);
        }
        filledIn.put(name, value);
        return address.encode().buildAndExpand(filledIn).toUriString();
    }

    private String[] values() {
        return new String[] {
            suche, art, thema, bedarf, alter, ort, sprache, barrierefrei, stand, pruefen, nach, vor
        };
    }

    private String words() {
        String text = filled(suche);
        return text == null ? null : text.substring(0, Math.min(text.length(), LONGEST));
    }

    private Integer age() {
        String text = filled(alter);
        if (text == null || !text.matches("[0-9]{1,3}")) {
            return null;
        }
        int age = Integer.parseInt(text);
        return age > OLDEST ? null : Integer.valueOf(age);
    }

    private static String filled(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static <E extends Enum<E>> E code(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst().orElse(null);
    }

    private static EntryId id(String text) {
        try {
            return text == null || text.length() != 36 ? null : new EntryId(UUID.fromString(text));
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
