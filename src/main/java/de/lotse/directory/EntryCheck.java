package de.lotse.directory;

import de.lotse.directory.EntryRefusal.Reason;
import de.lotse.web.Dates;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What every entry has to keep to, typed into a form or read from a file. */
@Component
class EntryCheck {

    private static final int OLDEST = 120;
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final Clock clock;

    EntryCheck(Clock clock) {
        this.clock = clock;
    }

    /** Today, where the services are. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Dates.ZONE);
    }

    /**
     * @param code the code of the entry; {@code null} before it has one
     * @param states the state of the entry with a code; {@code null} where there is none
     */
    List<EntryRefusal> check(
            String code, EntryContent content, Function<String, EntryState> states) {
        List<EntryRefusal> refusals = new ArrayList<>();
        if (content.kind() == null) {
            refusals.add(new EntryRefusal("kind", Reason.MISSING));
        }
        if (content.name() == null) {
            refusals.add(new EntryRefusal("name", Reason.MISSING));
        }
        lengths(content, refusals);
        ages(content, refusals);
        reachable(content.contact(), refusals);
        checkedOn(content.checkedOn(), refusals);
        merger(code, content, states, refusals);
        return refusals;
    }

    private static void lengths(EntryContent content, List<EntryRefusal> refusals) {
        length("name", content.name(), EntryLengths.NAME, refusals);
        length("description", content.description(), EntryLengths.DESCRIPTION, refusals);
        length("openingHours", content.contact().openingHours(), EntryLengths.HOURS, refusals);
        length("address", content.contact().address(), EntryLengths.ADDRESS, refusals);
        length("phone", content.contact().phone(), EntryLengths.PHONE, refusals);
        length("email", content.contact().email(), EntryLengths.EMAIL, refusals);
        length("website", content.contact().website(), EntryLengths.WEBSITE, refusals);
        length("source", content.source(), EntryLengths.SOURCE, refusals);
    }

    private static void length(
            String field, String text, int longest, List<EntryRefusal> refusals) {
        if (text != null && text.length() > longest) {
            refusals.add(new EntryRefusal(field, Reason.TOO_LONG));
        }
    }

    private static void ages(EntryContent content, List<EntryRefusal> refusals) {
        boolean from = age("ageFrom", content.ageFrom(), refusals);
        boolean to = age("ageTo", content.ageTo(), refusals);
        if (from && to && content.ageFrom() > content.ageTo()) {
            refusals.add(new EntryRefusal("ageTo", Reason.AGES_TURNED));
        }
    }

    /** Whether an age was given that can be one. */
    private static boolean age(String field, Integer age, List<EntryRefusal> refusals) {
        if (age != null && (age < 0 || age > OLDEST)) {
            refusals.add(new EntryRefusal(field, Reason.NO_AGE));
            return false;
        }
        return age != null;
    }

    private static void reachable(EntryContent.Contact contact, List<EntryRefusal> refusals) {
        if (contact.email() != null && !EMAIL.matcher(contact.email()).matches()) {
            refusals.add(new EntryRefusal("email", Reason.NO_EMAIL));
        }
        if (contact.website() != null && !isWebAddress(contact.website())) {
            refusals.add(new EntryRefusal("website", Reason.NO_WEB_ADDRESS));
        }
    }

    private static boolean isWebAddress(String text) {
        try {
            URI address = new URI(text);
            return address.getScheme() != null
                    && SCHEMES.contains(address.getScheme())
                    && address.getHost() != null;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    private void checkedOn(LocalDate day, List<EntryRefusal> refusals) {
        if (day != null && day.isAfter(today())) {
            refusals.add(new EntryRefusal("checkedOn", Reason.DATE_TO_COME));
        } else if (day != null && day.isBefore(EARLIEST)) {
            refusals.add(new EntryRefusal("checkedOn", Reason.NO_DATE));
        }
    }

    /** A merged entry leads to one that is not merged itself, so that no way leads in a circle. */
    private static void merger(
            String code,
            EntryContent content,
            Function<String, EntryState> states,
            List<EntryRefusal> refusals) {
        String target = content.mergedInto();
        if (content.state() != EntryState.MERGED) {
            if (target != null) {
                refusals.add(new EntryRefusal("mergedInto", Reason.TARGET_WITHOUT_MERGER));
            }
        } else if (target == null) {
            refusals.add(new EntryRefusal("mergedInto", Reason.TARGET_NEEDED));
        } else if (target.equals(code) || states.apply(target) == null) {
            refusals.add(new EntryRefusal("mergedInto", Reason.TARGET_UNKNOWN));
        } else if (states.apply(target) == EntryState.MERGED) {
            refusals.add(new EntryRefusal("mergedInto", Reason.TARGET_IS_MERGED));
        }
    }
}
