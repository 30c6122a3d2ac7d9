package de.lotse.discrimination;

import de.lotse.organisation.District;
import de.lotse.organisation.Districts;
import de.lotse.web.Choice;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Where something happened: a district of Rheinland-Pfalz, online, or somewhere else. */
@Component
public class Places {

    public static final String ONLINE = "ONLINE";
    public static final String OUTSIDE = "OUTSIDE";

    private static final List<String> ELSEWHERE = List.of(ONLINE, OUTSIDE);

    private final Districts districts;
    private final MessageSource messages;

    Places(Districts districts, MessageSource messages) {
        this.districts = districts;
        this.messages = messages;
    }

    /** All of them to choose from, the districts by name. */
    public List<Choice> all() {
        Stream<Choice> inside =
                districts.all().stream().map(one -> new Choice(one.code(), one.name()));
        Stream<Choice> outside = ELSEWHERE.stream().map(code -> new Choice(code, word(code)));
        return Stream.concat(inside, outside).toList();
    }

    public boolean isKnown(String key) {
        return key != null && (ELSEWHERE.contains(key) || districts.byCode(key).isPresent());
    }

    /** The name in the language of the reader. */
    public String label(String key) {
        return ELSEWHERE.contains(key)
                ? word(key)
                : districts.byCode(key).map(District::name).orElse(key);
    }

    private String word(String code) {
        return messages.getMessage(
                "discrimination.place." + code, null, LocaleContextHolder.getLocale());
    }
}
