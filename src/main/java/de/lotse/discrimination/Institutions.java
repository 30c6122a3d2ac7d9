package de.lotse.discrimination;

import de.lotse.directory.Directory;
import de.lotse.directory.EntryId;
import de.lotse.directory.EntryState;
import de.lotse.directory.EntryView;
import de.lotse.directory.ServiceKind;
import de.lotse.web.Choice;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * By whom somebody was discriminated against: kinds of institutions of the maintained list, and
 * authorities and courts of the directory by name. The code of a named one begins with that of its
 * kind, so that figures over all Träger can do without the name.
 */
@Component
public class Institutions {

    private static final String ENTRY = "_ENTRY_";
    private static final Pattern NAMED = Pattern.compile("([A-Z_]+)" + ENTRY + "([0-9A-F]{32})");

    private static final Map<ServiceKind, String> KINDS =
            new EnumMap<>(
                    Map.of(
                            ServiceKind.IMMIGRATION_OFFICE, "IMMIGRATION_OFFICE",
                            ServiceKind.SOCIAL_WELFARE_OFFICE, "SOCIAL_OFFICE",
                            ServiceKind.YOUTH_WELFARE_OFFICE, "YOUTH_OFFICE",
                            ServiceKind.EMPLOYMENT_OFFICE, "JOBCENTRE",
                            ServiceKind.FEDERAL_OFFICE, "OTHER_AUTHORITY",
                            ServiceKind.OTHER_AUTHORITY, "OTHER_AUTHORITY",
                            ServiceKind.COURT, "COURT_PRISON"));

    private final Terms terms;
    private final Directory directory;

    Institutions(Terms terms, Directory directory) {
        this.terms = terms;
        this.directory = directory;
    }

    /**
     * What can be chosen: the list first, then the directory by name.
     *
     * @param chosen a code that is offered even where it is not for others any more; {@code null}
     *     for none
     */
    public List<Choice> all(String chosen) {
        Stream<Choice> kinds =
                terms.all(TermKind.INSTITUTION).stream()
                        .filter(term -> term.active() || term.code().equals(chosen))
                        .map(term -> new Choice(term.code(), term.label(), term.reference()));
        Stream<Choice> named =
                Stream.concat(
                                directory.inUse(KINDS.keySet()).stream(),
                                entry(chosen)
                                        .filter(one -> one.content().state() != EntryState.ACTIVE)
                                        .stream())
                        .map(one -> new Choice(codeOf(one), one.content().name()));
        return Stream.concat(kinds, named).toList();
    }

    /** Whether it is a code of the list, or of an entry of the directory. */
    public boolean isKnown(String code) {
        return terms.find(TermKind.INSTITUTION, code).isPresent() || entry(code).isPresent();
    }

    /** The name, for kinds in the language of the reader; the code itself where there is none. */
    public String label(String code) {
        return entry(code)
                .map(one -> one.content().name())
                .orElseGet(() -> terms.label(TermKind.INSTITUTION, code));
    }

    private Optional<EntryView> entry(String code) {
        Matcher named = NAMED.matcher(code == null ? "" : code);
        return named.matches()
                ? directory
                        .forProcess(new EntryId(uuid(named.group(2))))
                        .filter(one -> codeOf(one).equals(code))
                : Optional.empty();
    }

    private static String codeOf(EntryView entry) {
        String id = entry.id().toString().replace("-", "").toUpperCase(Locale.ROOT);
        return KINDS.get(entry.content().kind()) + ENTRY + id;
    }

    private static UUID uuid(String hexadecimal) {
        return new UUID(
                Long.parseUnsignedLong(hexadecimal.substring(0, 16), 16),
                Long.parseUnsignedLong(hexadecimal.substring(16), 16));
    }
}
