package de.lotse.casefile;

import de.lotse.web.NotFoundException;
import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number people quote: site, year of the request, ascending, {@code MZ-2026-000123}. It says
 * nothing about a person and may stand in addresses, mails and the engine.
 */
public record CaseNumber(String value) implements Serializable {

    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]{1,8}-\\d{4}-\\d{6,9}");

    public CaseNumber {
        if (!isCaseNumber(value)) {
            throw new IllegalArgumentException("Not a case number");
        }
    }

    /** The number in this text, whatever its case; empty where it is none. */
    public static Optional<CaseNumber> parse(String text) {
        String upper = text == null ? "" : text.strip().toUpperCase(java.util.Locale.ROOT);
        return isCaseNumber(upper) ? Optional.of(new CaseNumber(upper)) : Optional.empty();
    }

    /**
     * The number in an address.
     *
     * @throws NotFoundException when it is none
     */
    public static CaseNumber ofAddress(String text) {
        return parse(text).orElseThrow(() -> new NotFoundException("case"));
    }

    static CaseNumber of(String siteCode, int year, int running) {
        return new CaseNumber("%s-%04d-%06d".formatted(siteCode, year, running));
    }

    private static boolean isCaseNumber(String text) {
        return text != null && SHAPE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
