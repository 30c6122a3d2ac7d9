package de.lotse.patterns;

import de.lotse.casefile.CaseId;
import de.lotse.security.TenantScope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was observed, in codes, for the tenant or the purpose of the thread. */
@Component
class PatternObservations {

    private static final String KEEP =
            """
            insert into pattern_observation
                (incident_id, tenant_id, observed_on, area, counts_as, grounds, place, institution)
            values (:incident, :tenant, :day, :area, :countsAs, :grounds, :place, :institution)
            on conflict (incident_id) do update set
                entered = case when (pattern_observation.area, pattern_observation.grounds,
                        pattern_observation.place, pattern_observation.institution)
                    is distinct from (excluded.area, excluded.grounds, excluded.place,
                        excluded.institution)
                    then nextval('pattern_entered') else pattern_observation.entered end,
                area = excluded.area, counts_as = excluded.counts_as, grounds = excluded.grounds,
                place = excluded.place, institution = excluded.institution
            """;

    private static final String ORIGIN =
            "insert into pattern_origin (incident_id, tenant_id, case_id) values (?, ?, ?)"
                    + " on conflict (incident_id) do update set case_id = excluded.case_id";

    private static final String OF_CONTEXT =
            " from pattern_observation o where o.area = :area and :ground = any (o.grounds)"
                    + " and o.place = :place and o.institution = :institution"
                    + " and o.observed_on >= :from and o.entered > :after"
                    + " and o.entered <= :until";

    private final JdbcClient jdbc;

    PatternObservations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Something that was observed.
     *
     * @param countsAs the shipped area that an area added by a Träger counts as
     * @param people keyed hashes, at least one
     */
    record Observation(
            UUID incident,
            CaseId caseId,
            LocalDate day,
            String area,
            String countsAs,
            Collection<String> grounds,
            String place,
            String institution,
            Collection<byte[]> people) {}

    /**
     * Which observations of a context count.
     *
     * @param after the last one that does not count any more; 0 for none
     * @param until the last one that counts; {@code null} for all to come
     */
    record Span(LocalDate from, long after, Long until) {}

    /** An observation with one of its people, as a row of a count. */
    record Seen(PatternContext context, LocalDate day, UUID incident, String person) {}

    /** Keeps it; one that is known already is corrected, its day stays. */
    void keep(Observation one) {
        UUID tenant = TenantScope.requireTenant().value();
        jdbc.sql(KEEP)
                .param("incident", one.incident())
                .param("tenant", tenant)
                .param("day", one.day())
                .param("area", one.area())
                .param("countsAs", one.countsAs())
                .param("grounds", one.grounds().stream().sorted().toArray(String[]::new))
                .param("place", one.place())
                .param("institution", one.institution())
                .update();
        jdbc.sql(ORIGIN).params(one.incident(), tenant, one.caseId().value()).update();
        jdbc.sql("delete from pattern_person where incident_id = ?").param(one.incident()).update();
        for (byte[] hash : one.people()) {
            jdbc.sql(
                            "insert into pattern_person (incident_id, tenant_id, hash)"
                                    + " values (?, ?, ?)")
                    .params(one.incident(), tenant, hash)
                    .update();
        }
    }

    /** Nothing of this case counts any more. */
    void forget(CaseId caseId) {
        jdbc.sql(
                        "delete from pattern_observation where incident_id in"
                                + " (select incident_id from pattern_origin where case_id = ?)")
                .param(caseId.value())
                .update();
    }

    /** Until the end of the transaction nobody else of this tenant compares this. */
    void lock(String what) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("pattern|" + TenantScope.requireTenant() + "|" + what)
                .query()
                .singleRow();
    }

    /** How many different clients the cases of a context are of. */
    int clients(PatternContext context, Span span) {
        return Clusters.count(seen(context, span));
    }

    /** What was seen in a context. */
    List<Seen> seen(PatternContext context, Span span) {
        Map<String, Object> parameters = parameters(context, span);
        return jdbc.sql(
                        "select o.observed_on, o.incident_id, encode(p.hash, 'hex') as person"
                                + OF_CONTEXT.replace(
                                        "observation o",
                                        "observation o join pattern_person p on p.incident_id ="
                                                + " o.incident_id"))
                .params(parameters)
                .query(
                        (row, number) ->
                                new Seen(
                                        context,
                                        row.getObject("observed_on", LocalDate.class),
                                        row.getObject("incident_id", UUID.class),
                                        row.getString("person")))
                .list();
    }

    /** What was seen from one day to another, in all contexts. */
    List<Seen> seen(LocalDate from, LocalDate until) {
        return jdbc.sql(
                        "select area, ground, place, institution, observed_on, o.incident_id,"
                                + " encode(p.hash, 'hex') as person from pattern_observation o"
                                + " join pattern_person p on p.incident_id = o.incident_id,"
                                + " unnest(o.grounds) ground"
                                + " where observed_on between ? and ?")
                .params(from, until)
                .query(PatternObservations::row)
                .list();
    }

    /**
     * What was seen from one day to another by all Träger; what one of them added to the lists
     * counts as what was shipped.
     */
    List<Seen> seenByAll(LocalDate from, LocalDate until) {
        return jdbc.sql(
                        "select counts_as as area, case when ground like 'OWN\\_%' then"
                                + " 'OTHER_GROUND' else ground end as ground, place, case when"
                                + " institution like 'OWN\\_%' then 'OTHER_INSTITUTION' else"
                                + " split_part(institution, '_ENTRY_', 1) end as institution, observed_on, o.incident_id,"
                                + " encode(p.hash, 'hex') as person from pattern_observation o"
                                + " join pattern_person p on p.incident_id = o.incident_id,"
                                + " unnest(o.grounds) ground"
                                + " where observed_on between ? and ?")
                .params(from, until)
                .query(PatternObservations::row)
                .list();
    }

    /** The cases behind a context. */
    List<CaseId> cases(PatternContext context, Span span) {
        return jdbc
                .sql(
                        "select distinct g.case_id from pattern_origin g where g.incident_id in"
                                + " (select o.incident_id"
                                + OF_CONTEXT
                                + ")")
                .params(parameters(context, span))
                .query(UUID.class)
                .list()
                .stream()
                .map(CaseId::new)
                .toList();
    }

    /** The last observation of the tenant. */
    long last() {
        return jdbc.sql("select coalesce(max(entered), 0) from pattern_observation")
                .query(Long.class)
                .single();
    }

    private static Map<String, Object> parameters(PatternContext context, Span span) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("area", context.area());
        parameters.put("ground", context.ground());
        parameters.put("place", context.place());
        parameters.put("institution", context.institution());
        parameters.put("from", span.from());
        parameters.put("after", span.after());
        parameters.put("until", Objects.requireNonNullElse(span.until(), Long.MAX_VALUE));
        return parameters;
    }

    private static Seen row(ResultSet row, int number) throws SQLException {
        return new Seen(
                new PatternContext(
                        row.getString("area"),
                        row.getString("ground"),
                        row.getString("place"),
                        row.getString("institution")),
                row.getObject("observed_on", LocalDate.class),
                row.getObject("incident_id", UUID.class),
                row.getString("person"));
    }

    /** Counts clients: incidents that share a person belong together. */
    static final class Clusters {

        private Clusters() {}

        static int count(Collection<Seen> seen) {
            Map<String, String> parents = new HashMap<>();
            List<String> incidents = new ArrayList<>();
            for (Seen one : seen) {
                String incident = "i" + one.incident();
                if (!parents.containsKey(incident)) {
                    incidents.add(incident);
                }
                String root = root(parents, incident);
                parents.put(root, root(parents, "p" + one.person()));
            }
            return (int) incidents.stream().map(one -> root(parents, one)).distinct().count();
        }

        private static String root(Map<String, String> parents, String of) {
            String at = of;
            parents.putIfAbsent(at, at);
            while (!parents.get(at).equals(at)) {
                at = parents.get(at);
            }
            return at;
        }
    }
}
