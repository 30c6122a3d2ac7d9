package de.lotse.casefile;

import de.lotse.organisation.Site;
import de.lotse.organisation.Sites;
import de.lotse.security.Purpose;
import de.lotse.security.ScopedTransactions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Counts of cases and contacts over all Träger for the LIGA. Small numbers are hidden, and with a
 * single one of a division also the next smallest, so that the total gives nothing away.
 */
@Service
public class CaseFigures {

    /** Counts below it are hidden; zero is not. */
    public static final int SMALLEST_SHOWN = 5;

    private static final String UNDECIDED = "NONE";

    private final JdbcClient jdbc;
    private final ScopedTransactions transactions;
    private final Sites sites;

    CaseFigures(JdbcClient jdbc, ScopedTransactions transactions, Sites sites) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.sites = sites;
    }

    /**
     * A count of a year.
     *
     * @param code what is counted: a code, or the name of a district
     * @param count {@code null} where it is hidden
     */
    public record Figure(String code, Integer count) {}

    /**
     * The figures of a year.
     *
     * @param cases {@code null} where it is hidden
     * @param contacts {@code null} where it is hidden
     */
    public record Figures(
            Integer cases,
            Integer contacts,
            List<Figure> casesByLevel,
            List<Figure> casesByDistrict,
            List<Figure> contactsByTopic,
            List<Figure> contactsByForm) {}

    /** The cases opened and the contacts that took place in a year. */
    public Figures ofYear(int year) {
        return transactions.read(Purpose.FIGURES, () -> read(year));
    }

    private Figures read(int year) {
        String cases = " from case_file where extract(year from requested_on) = ? ";
        String contacts = " from contact where extract(year from took_place_on) = ? ";
        return new Figures(
                shown(count("select count(*)" + cases, year)),
                shown(count("select count(*)" + contacts, year)),
                division(
                        counts(
                                "select coalesce(level, '" + UNDECIDED + "'), count(*)" + cases,
                                year)),
                division(byDistrict(counts("select site_id::text, count(*)" + cases, year))),
                hidden(
                        counts(
                                "select topic, count(*) from contact, unnest(topics) topic where"
                                        + " extract(year from took_place_on) = ? ",
                                year)),
                division(counts("select form, count(*)" + contacts, year)));
    }

    private int count(String sql, int year) {
        return jdbc.sql(sql).param(year).query(Integer.class).single();
    }

    private Map<String, Integer> counts(String sql, int year) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        jdbc.sql(sql + " group by 1 order by 2 desc, 1")
                .param(year)
                .query(
                        row -> {
                            counts.put(row.getString(1), row.getInt(2));
                        });
        return counts;
    }

    private Map<String, Integer> byDistrict(Map<String, Integer> bySite) {
        Map<UUID, Site> known =
                sites.all().stream()
                        .collect(Collectors.toMap(site -> site.id().value(), Function.identity()));
        Map<String, Integer> byDistrict = new LinkedHashMap<>();
        bySite.forEach(
                (site, count) ->
                        byDistrict.merge(
                                known.get(UUID.fromString(site)).district().name(),
                                count,
                                Integer::sum));
        return byDistrict;
    }

    private static List<Figure> hidden(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(count -> new Figure(count.getKey(), shown(count.getValue())))
                .toList();
    }

    /** Counts whose sum is shown as well. */
    static List<Figure> division(Map<String, Integer> counts) {
        return SmallNumbers.division(counts, SMALLEST_SHOWN).entrySet().stream()
                .map(figure -> new Figure(figure.getKey(), figure.getValue()))
                .toList();
    }

    private static Integer shown(int count) {
        return SmallNumbers.shown(count, SMALLEST_SHOWN);
    }
}
