package de.lotse.casefile;

import de.lotse.directory.ProtectionNeed;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is known of a person; everything is optional. Stored sealed as a whole.
 *
 * @param alias the name she is called by here, where she does not give hers
 * @param safeContact how she can be reached without endangering her
 * @param languages ISO 639 codes, the one she prefers first
 * @param interpreter who interprets for her
 * @param interpreterPledgedOn when the interpreter pledged secrecy
 * @param residenceStatus never {@code null}; "nicht erhoben" where nobody asked
 */
public record ClientDetails(
        String alias,
        String givenName,
        String familyName,
        LocalDate birthDate,
        String phone,
        String email,
        String address,
        String safeContact,
        List<String> languages,
        Interpreter interpreter,
        String interpreterName,
        LocalDate interpreterPledgedOn,
        ResidenceStatus residenceStatus,
        Set<ProtectionNeed> protectionNeeds,
        String notes) {

    public ClientDetails {
        languages = languages == null ? List.of() : List.copyOf(languages);
        protectionNeeds = protectionNeeds == null ? Set.of() : Set.copyOf(protectionNeeds);
        interpreter = interpreter == null ? Interpreter.NONE : interpreter;
        residenceStatus = residenceStatus == null ? ResidenceStatus.NOT_RECORDED : residenceStatus;
    }

    /** A person known by an alias only. */
    public static ClientDetails ofAlias(String alias) {
        return new ClientDetails(
                alias, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null);
    }

    /** A person known by her name. */
    public static ClientDetails ofName(String givenName, String familyName, LocalDate birthDate) {
        return new ClientDetails(
                null,
                givenName,
                familyName,
                birthDate,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Name, else alias; empty for a person who stays anonymous. */
    public String displayName() {
        String name = join(givenName, familyName);
        return name.isEmpty() ? Objects.toString(alias, "") : name;
    }

    /** Everything she is called by, for the search. */
    String searchName() {
        return join(givenName, familyName, alias);
    }

    /** Completed years on this day; {@code null} where the birth date is not known. */
    public Integer ageOn(LocalDate day) {
        return birthDate == null ? null : Period.between(birthDate, day).getYears();
    }

    private static String join(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
