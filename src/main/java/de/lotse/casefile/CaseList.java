package de.lotse.casefile;

import de.lotse.organisation.StaffMembers;
import de.lotse.security.CurrentPerson;
import de.lotse.security.Role;
import de.lotse.security.SignedIn;
import de.lotse.security.StaffId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cases of the sites of the person signed in, page by page. */
@Service
@Transactional(readOnly = true)
public class CaseList {

    /** How many cases stand on a page. */
    public static final int PAGE = 25;

    private final JdbcClient jdbc;
    private final CaseFileRepository files;
    private final CaseAccess access;
    private final CaseSecrecy secrecy;
    private final Clients clients;
    private final CaseFrames frames;
    private final StaffMembers staff;
    private final SignedIn signedIn;

    CaseList(
            JdbcClient jdbc,
            CaseFileRepository files,
            CaseAccess access,
            CaseSecrecy secrecy,
            Clients clients,
            CaseFrames frames,
            StaffMembers staff,
            SignedIn signedIn) {
        this.jdbc = jdbc;
        this.files = files;
        this.access = access;
        this.secrecy = secrecy;
        this.clients = clients;
        this.frames = frames;
        this.staff = staff;
        this.signedIn = signedIn;
    }

    /** A page of the list; empty for whoever sees no cases. */
    public CasePage find(CaseQuery query) {
        CurrentPerson person = signedIn.require();
        boolean works = person.has(Role.ADVISER) || person.has(Role.SUPERVISOR);
        if (!works || person.siteIds().isEmpty()) {
            return new CasePage(List.of(), null, null);
        }
        boolean backwards = query.before() != null;
        List<UUID> ids = new ArrayList<>(ids(query, person, backwards));
        boolean more = ids.size() > PAGE;
        if (more) {
            ids.remove(PAGE);
        }
        if (backwards) {
            Collections.reverse(ids);
        }
        return page(ids, query.after() != null, more, backwards);
    }

    private CasePage page(List<UUID> ids, boolean turned, boolean more, boolean backwards) {
        Map<UUID, CaseFile> byId =
                files.findAllById(ids).stream()
                        .collect(Collectors.toMap(file -> file.id().value(), file -> file));
        List<CaseFile> found = ids.stream().map(byId::get).toList();
        Map<StaffId, String> names =
                staff.displayNames(found.stream().map(CaseFile::adviser).toList());
        List<CasePage.Row> rows = found.stream().map(file -> row(file, names)).toList();
        if (rows.isEmpty()) {
            return new CasePage(rows, null, null);
        }
        boolean hasPrevious = backwards ? more : turned;
        boolean hasNext = backwards || more;
        return new CasePage(
                rows,
                hasPrevious ? rows.get(0).number() : null,
                hasNext ? rows.get(rows.size() - 1).number() : null);
    }

    private List<UUID> ids(CaseQuery query, CurrentPerson person, boolean backwards) {
        Map<String, Object> parameters = new HashMap<>();
        StringBuilder sql =
                new StringBuilder("select f.id from case_file f where f.site_id in (:sites)");
        parameters.put("sites", Set.copyOf(person.siteIds()));
        sql.append(" and not (f.id = any(:hidden))");
        parameters.put("hidden", secrecy.hiddenFrom(person).toArray(UUID[]::new));
        if (query.mine()) {
            sql.append(" and (f.adviser_id = :person or f.deputy_id = :person)");
            parameters.put("person", person.id().value());
        }
        if (query.status() != null) {
            sql.append(" and f.status = :status");
            parameters.put("status", query.status().name());
        }
        if (!query.levels().isEmpty()) {
            sql.append(" and f.level in (:levels)");
            parameters.put("levels", query.levels().stream().map(Enum::name).toList());
        }
        if (query.topic() != null) {
            sql.append(" and :topic = any (f.topics)");
            parameters.put("topic", query.topic().name());
        }
        turn(query, sql, parameters);
        sql.append(
                backwards
                        ? " order by f.opened_at asc, f.id asc"
                        : " order by f.opened_at desc, f.id desc");
        sql.append(" limit ").append(PAGE + 1);
        return jdbc.sql(sql.toString()).params(parameters).query(UUID.class).list();
    }

    private static void turn(CaseQuery query, StringBuilder sql, Map<String, Object> parameters) {
        CaseNumber from = query.before() == null ? query.after() : query.before();
        if (from != null) {
            sql.append(" and (f.opened_at, f.id) ")
                    .append(query.before() == null ? '<' : '>')
                    .append(" (select c.opened_at, c.id from case_file c where c.number = :from)");
            parameters.put("from", from.value());
        }
    }

    private CasePage.Row row(CaseFile file, Map<StaffId, String> names) {
        CaseView view = file.view("");
        return new CasePage.Row(
                file.number(),
                access.isFree(file) ? clientName(view) : null,
                view.level(),
                view.status(),
                view.topics(),
                names.getOrDefault(view.adviser(), StaffMembers.UNKNOWN),
                view.openedAt(),
                view.isOpen() ? frames.deadlines(view).stream().findFirst().orElse(null) : null);
    }

    private String clientName(CaseView view) {
        return clients.ofCheckedCase(view.clients().stream().limit(1).toList()).stream()
                .map(ClientView::displayName)
                .findFirst()
                .orElse("");
    }
}
