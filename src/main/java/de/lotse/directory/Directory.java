package de.lotse.directory;

import de.lotse.security.CurrentPerson;
import de.lotse.security.Role;
import de.lotse.security.SignedIn;
import de.lotse.web.ForbiddenException;
import de.lotse.web.NotFoundException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The directory of the Träger, for its advisers, supervisors and administrators. It begins with the
 * shipped entries, written when it is first asked for.
 */
@Service
@Transactional
public class Directory {

    /** How many entries stand on a page. */
    public static final int PAGE = 25;

    private static final int MOST_WORDS = 10;

    private static final String DUE =
            " e.state = 'ACTIVE' and (e.checked_on is null or e.checked_on < :lastYear)";
    private static final String NO_ADDRESS =
            " e.state = 'ACTIVE' and e.address is null and not e.online";
    private static final String EVERYTHING_READABLE =
            "lower(concat_ws(' ', e.name, e.description, e.address, e.code))";

    private final JdbcClient jdbc;
    private final DirectoryEntryRepository entries;
    private final StartingSet startingSet;
    private final EntryCheck check;
    private final SignedIn signedIn;

    Directory(
            JdbcClient jdbc,
            DirectoryEntryRepository entries,
            StartingSet startingSet,
            EntryCheck check,
            SignedIn signedIn) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.startingSet = startingSet;
        this.check = check;
        this.signedIn = signedIn;
    }

    /** A page of what fits, by name. */
    public EntryPage find(EntryQuery query) {
        requireReader();
        startingSet.beginWith();
        Map<String, Object> parameters = new HashMap<>();
        String narrowed = narrowed(query, parameters);
        long count =
                jdbc.sql("select count(*)" + narrowed)
                        .params(parameters)
                        .query(Long.class)
                        .single();
        boolean backwards = query.before() != null;
        List<UUID> ids = new ArrayList<>(ids(query, narrowed, parameters, backwards));
        boolean more = ids.size() > PAGE;
        if (more) {
            ids.remove(PAGE);
        }
        if (backwards) {
            Collections.reverse(ids);
        }
        boolean hasPrevious = backwards ? more : query.after() != null;
        boolean hasNext = backwards || more;
        return new EntryPage(
                views(ids),
                count,
                hasPrevious && !ids.isEmpty() ? new EntryId(ids.get(0)) : null,
                hasNext && !ids.isEmpty() ? new EntryId(ids.get(ids.size() - 1)) : null);
    }

    /**
     * @throws NotFoundException where the Träger has no such entry
     */
    @Transactional(readOnly = true)
    public EntryView require(EntryId id) {
        requireReader();
        return entries.findById(id.value())
                .map(this::view)
                .orElseThrow(() -> new NotFoundException(DirectoryKeeping.SUBJECT));
    }

    /** All entries in use of these kinds, by name. */
    public List<EntryView> inUse(Set<ServiceKind> kinds) {
        requireReader();
        startingSet.beginWith();
        return views(
                jdbc.sql(
                                "select e.id from directory_entry e where e.state = 'ACTIVE' and"
                                        + " e.kind in (:kinds) order by lower(e.name), e.id")
                        .param("kinds", kinds.stream().map(Enum::name).toList())
                        .query(UUID.class)
                        .list());
    }

    /** The entry for processes and background work: within the tenant, whoever is signed in. */
    @Transactional(readOnly = true)
    public Optional<EntryView> forProcess(EntryId id) {
        return entries.findById(id.value()).map(this::view);
    }

    /** The entry in which a merged one goes on; {@code null} for others. */
    @Transactional(readOnly = true)
    public EntryView successor(EntryView merged) {
        requireReader();
        String code = merged.content().mergedInto();
        return code == null ? null : entries.findByCode(code).map(this::view).orElse(null);
    }

    /** How many entries in use wait for what, by kind of waiting. */
    public Map<EntryQuery.Check, Long> waiting() {
        requireReader();
        startingSet.beginWith();
        return jdbc.sql(
                        "select count(*) filter (where"
                                + DUE
                                + "), count(*) filter (where"
                                + NO_ADDRESS
                                + ") from directory_entry e")
                .param("lastYear", lastYear())
                .query(
                        (row, at) ->
                                Map.of(
                                        EntryQuery.Check.DUE, row.getLong(1),
                                        EntryQuery.Check.NO_ADDRESS, row.getLong(2)))
                .single();
    }

    private String narrowed(EntryQuery query, Map<String, Object> parameters) {
        StringBuilder sql = new StringBuilder(" from directory_entry e where true");
        words(query.text(), sql, parameters);
        add(sql, parameters, "e.kind = :kind", "kind", name(query.kind()));
        add(sql, parameters, ":topic = any (e.topics)", "topic", name(query.topic()));
        add(
                sql,
                parameters,
                "(:need = any (e.needs) or cardinality(e.needs) = 0)",
                "need",
                name(query.need()));
        add(
                sql,
                parameters,
                ":age between coalesce(e.age_from, 0) and coalesce(e.age_to, 150)",
                "age",
                query.age());
        add(
                sql,
                parameters,
                "(:district = any (e.districts) or e.statewide or e.online"
                        + " or cardinality(e.districts) = 0)",
                "district",
                query.district());
        add(sql, parameters, ":language = any (e.languages)", "language", query.language());
        add(
                sql,
                parameters,
                ":accessibility = any (e.accessibility)",
                "accessibility",
                name(query.accessibility()));
        add(sql, parameters, "e.state = :state", "state", name(query.state()));
        if (query.check() == EntryQuery.Check.DUE) {
            add(sql, parameters, DUE, "lastYear", lastYear());
        } else if (query.check() == EntryQuery.Check.NO_ADDRESS) {
            sql.append(" and").append(NO_ADDRESS);
        }
        return sql.toString();
    }

    private static void words(String text, StringBuilder sql, Map<String, Object> parameters) {
        if (text == null) {
            return;
        }
        String[] words = text.strip().split("\\s+");
        for (int i = 0; i < Math.min(words.length, MOST_WORDS); i++) {
            String name = "word" + i;
            add(
                    sql,
                    parameters,
                    "position(lower(:" + name + ") in " + EVERYTHING_READABLE + ") > 0",
                    name,
                    words[i]);
        }
    }

    private static void add(
            StringBuilder sql,
            Map<String, Object> parameters,
            String condition,
            String name,
            Object value) {
        if (value != null) {
            sql.append(" and ").append(condition);
            parameters.put(name, value);
        }
    }

    private List<UUID> ids(
            EntryQuery query, String narrowed, Map<String, Object> parameters, boolean backwards) {
        StringBuilder sql = new StringBuilder("select e.id").append(narrowed);
        EntryId start = backwards ? query.before() : query.after();
        if (start != null) {
            sql.append(" and (lower(e.name), e.id) ")
                    .append(backwards ? '<' : '>')
                    .append(
                            " (select lower(s.name), s.id from directory_entry s where s.id ="
                                    + " :start)");
            parameters.put("start", start.value());
        }
        sql.append(
                backwards
                        ? " order by lower(e.name) desc, e.id desc"
                        : " order by lower(e.name), e.id");
        sql.append(" limit ").append(PAGE + 1);
        return jdbc.sql(sql.toString()).params(parameters).query(UUID.class).list();
    }

    private List<EntryView> views(List<UUID> ids) {
        Map<EntryId, DirectoryEntry> byId =
                entries.findAllById(ids).stream()
                        .collect(Collectors.toMap(DirectoryEntry::id, Function.identity()));
        return ids.stream().map(id -> view(byId.get(new EntryId(id)))).toList();
    }

    private EntryView view(DirectoryEntry entry) {
        EntryContent content = entry.content();
        boolean due =
                content.state() == EntryState.ACTIVE
                        && (content.checkedOn() == null
                                || content.checkedOn().isBefore(lastYear()));
        return new EntryView(entry.id(), entry.code(), content, entry.version(), due);
    }

    private LocalDate lastYear() {
        return check.today().minusYears(1);
    }

    private void requireReader() {
        CurrentPerson person = signedIn.require();
        if (!person.has(Role.ADVISER) && !person.has(Role.SUPERVISOR) && !person.has(Role.ADMIN)) {
            throw new ForbiddenException("reading the directory");
        }
    }

    private static String name(Enum<?> code) {
        return code == null ? null : code.name();
    }
}
