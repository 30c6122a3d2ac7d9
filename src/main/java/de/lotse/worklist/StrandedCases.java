package de.lotse.worklist;

import de.lotse.casefile.CaseId;
import de.lotse.casefile.CaseLevel;
import de.lotse.casefile.CaseNumber;
import de.lotse.casefile.CaseSecrecy;
import de.lotse.security.CurrentPerson;
import de.lotse.security.Role;
import de.lotse.security.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Open cases in which nothing would happen if nobody thought of them. One question to the tables of
 * three rooms: asked room by room it would read every open case of a site.
 */
@Service
@Transactional(readOnly = true)
public class StrandedCases {

    private static final String SELECT =
            "select f.id, f.number, f.adviser_id, f.level, f.opened_at from case_file f";

    /** A deadline that a lawyer has taken over is still watched. */
    private static final String STRANDED =
            """
             where f.site_id in (:sites) and f.status = 'OPEN' and not (f.id = any(:hidden))
               and not exists (select from work_item w
                                where w.tenant_id = f.tenant_id and w.case_id = f.id)
               and not exists (select from deadline d
                                where d.case_id = f.id and d.state in ('OPEN', 'TAKEN_OVER'))
            """;

    private static final String MINE = " and (f.adviser_id = :person or f.deputy_id = :person)";

    private static final String AFTER =
            " and (f.opened_at, f.id) > (select c.opened_at, c.id from case_file c where c.number ="
                    + " :after)";

    private static final String IN_ORDER = " order by f.opened_at, f.id limit :limit";

    private final JdbcClient jdbc;
    private final CaseSecrecy secrecy;

    StrandedCases(JdbcClient jdbc, CaseSecrecy secrecy) {
        this.jdbc = jdbc;
        this.secrecy = secrecy;
    }

    /**
     * Those of the sites of the person, the oldest first.
     *
     * @param mine only those she is responsible for, or deputy
     * @param after the last case of the page before; {@code null} for the first page
     */
    public List<StrandedCase> find(
            CurrentPerson person, boolean mine, CaseNumber after, int limit) {
        if (!mayAsk(person)) {
            return List.of();
        }
        Map<String, Object> parameters = parameters(person);
        parameters.put("limit", limit);
        String sql = SELECT + STRANDED + (mine ? MINE : "");
        if (after != null) {
            sql += AFTER;
            parameters.put("after", after.value());
        }
        return jdbc.sql(sql + IN_ORDER).params(parameters).query(StrandedCases::stranded).list();
    }

    /** How many there are, her own or those of her sites. */
    public long count(CurrentPerson person, boolean mine) {
        return mayAsk(person)
                ? jdbc.sql("select count(*) from case_file f" + STRANDED + (mine ? MINE : ""))
                        .params(parameters(person))
                        .query(Long.class)
                        .single()
                : 0;
    }

    private static boolean mayAsk(CurrentPerson person) {
        return !person.siteIds().isEmpty()
                && (person.has(Role.ADVISER) || person.has(Role.SUPERVISOR));
    }

    private Map<String, Object> parameters(CurrentPerson person) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("sites", Set.copyOf(person.siteIds()));
        parameters.put("person", person.id().value());
        parameters.put("hidden", secrecy.hiddenFrom(person).toArray(UUID[]::new));
        return parameters;
    }

    private static StrandedCase stranded(ResultSet row, int index) throws SQLException {
        String level = row.getString("level");
        return new StrandedCase(
                new CaseId(row.getObject("id", UUID.class)),
                new CaseNumber(row.getString("number")),
                new StaffId(row.getObject("adviser_id", UUID.class)),
                level == null ? null : CaseLevel.valueOf(level),
                row.getTimestamp("opened_at").toInstant());
    }
}
