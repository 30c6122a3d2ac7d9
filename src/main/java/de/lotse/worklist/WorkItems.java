package de.lotse.worklist;

import de.lotse.casefile.CaseId;
import de.lotse.casefile.CaseSecrecy;
import de.lotse.security.CurrentPerson;
import de.lotse.security.Role;
import de.lotse.security.TenantScope;
import de.lotse.workflow.ModelWords;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The open tasks, by due date. A person finds here what she may see: her own tasks, those of her
 * groups, and a supervisor those of her sites.
 */
@Service
@Transactional(readOnly = true)
public class WorkItems {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** Row level security says the same, but not in a way that lets an index be used. */
    private static final String OF_TENANT = "tenant_id = cast(:tenant as uuid)";

    private static final String COLUMNS =
            "select task_id, process_instance_id, process_key, element_id, subject_id, name,"
                    + " case_id, case_number, site_id, candidate_groups, assignee, due_at, follow_up_at,"
                    + " created_at, level, suspended from work_item where "
                    + OF_TENANT
                    + " and ";

    private static final String MINE = "assignee = :login";
    private static final String TEAM = "candidate_groups && cast(:groups as text[])";
    private static final String SITES = "site_id = any(cast(:sites as uuid[]))";
    private static final String EXISTING =
            "(case_id is null or not (case_id = any(cast(:hidden as uuid[]))))";
    private static final String NOW = "(follow_up_at is null or follow_up_at <= :now)";
    private static final String LATER = "follow_up_at > :now";
    private static final String IN_ORDER = " order by due_key, task_id limit :limit";

    private final JdbcClient jdbc;
    private final ModelWords words;
    private final CaseSecrecy secrecy;
    private final Clock clock;

    WorkItems(JdbcClient jdbc, ModelWords words, CaseSecrecy secrecy, Clock clock) {
        this.jdbc = jdbc;
        this.words = words;
        this.secrecy = secrecy;
        this.clock = clock;
    }

    /**
     * @param after where the page begins; {@code null} for the first one
     */
    public WorkPage find(
            CurrentPerson person, WorkListFilter filter, WorkListCursor after, int size) {
        Map<String, Object> parameters = of(person);
        List<String> conditions = new ArrayList<>(conditions(filter, parameters));
        if (after != null) {
            conditions.add(
                    "due_key >= coalesce(cast(:afterDue as timestamptz), 'infinity') and (due_key, task_id)"
                            + " > (coalesce(cast(:afterDue as timestamptz), 'infinity'), :afterId)");
            parameters.put("afterDue", utc(after.dueAt()));
            parameters.put("afterId", after.taskId());
        }
        parameters.put("limit", size + 1);
        return WorkPage.of(
                jdbc.sql(COLUMNS + String.join(" and ", conditions) + IN_ORDER)
                        .params(parameters)
                        .query(this::item)
                        .list(),
                size);
    }

    public long count(CurrentPerson person, WorkListFilter filter) {
        Map<String, Object> parameters = of(person);
        String conditions = String.join(" and ", conditions(filter, parameters));
        return jdbc.sql("select count(*) from work_item where " + OF_TENANT + " and " + conditions)
                .params(parameters)
                .query(Long.class)
                .single();
    }

    /** The task, empty where it is done or not for this person to see. */
    public Optional<WorkItem> find(CurrentPerson person, String taskId) {
        Map<String, Object> parameters = of(person);
        parameters.put("taskId", taskId);
        return jdbc.sql(
                        COLUMNS
                                + "task_id = :taskId and "
                                + EXISTING
                                + " and ("
                                + visible(person)
                                + ")")
                .params(parameters)
                .query(this::item)
                .optional();
    }

    /** The tasks of a case; the caller has checked that the person may see the case. */
    public List<WorkItem> ofCase(CaseId caseId) {
        return jdbc.sql(COLUMNS + "case_id = :caseId order by due_key, task_id")
                .param("tenant", TenantScope.requireTenant().value())
                .param("caseId", caseId.value())
                .query(this::item)
                .list();
    }

    /** The steps of models in which this person has tasks: their ids and names, by name. */
    public Map<String, String> steps(CurrentPerson person) {
        Map<String, String> steps = new LinkedHashMap<>();
        jdbc
                .sql(
                        "select element_id, max(process_key) as process_key, max(name) as name"
                                + " from work_item where "
                                + OF_TENANT
                                + " and "
                                + EXISTING
                                + " and ("
                                + visible(person)
                                + ") group by element_id")
                .params(of(person))
                .query(this::step)
                .list()
                .stream()
                .sorted(Map.Entry.comparingByValue(Collator.getInstance(Locale.GERMAN)))
                .forEach(step -> steps.put(step.getKey(), step.getValue()));
        return steps;
    }

    private Map.Entry<String, String> step(ResultSet row, int number) throws SQLException {
        String element = row.getString("element_id");
        String name = ModelWords.unnumbered(row.getString("name"));
        return Map.entry(element, words.name(row.getString("process_key"), element, name));
    }

    private static String visible(CurrentPerson person) {
        return person.has(Role.SUPERVISOR)
                ? String.join(" or ", MINE, TEAM, SITES)
                : String.join(" or ", MINE, TEAM);
    }

    private List<String> conditions(WorkListFilter filter, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>();
        conditions.add(EXISTING);
        conditions.add(
                switch (filter.view()) {
                    case MINE -> MINE;
                    case TEAM -> TEAM;
                    case SITES -> SITES;
                });
        conditions.add(due(filter.due(), parameters));
        if (filter.free()) {
            conditions.add("assignee is null");
        }
        if (filter.level() != null) {
            conditions.add("level = :level");
            parameters.put("level", filter.level().name());
        }
        if (filter.topic() != null) {
            conditions.add(
                    "exists (select 1 from work_case c where c.case_id = work_item.case_id and"
                            + " :topic = any(c.topics))");
            parameters.put("topic", filter.topic().name());
        }
        if (filter.step() != null) {
            conditions.add("element_id = :step");
            parameters.put("step", filter.step());
        }
        if (filter.caseNumber() != null) {
            conditions.add("case_number = :caseNumber");
            parameters.put("caseNumber", filter.caseNumber().value());
        }
        return conditions;
    }

    private String due(DueRange range, Map<String, Object> parameters) {
        parameters.put("now", utc(clock.instant()));
        if (range == null) {
            return NOW;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), BERLIN);
        return switch (range) {
            case OVERDUE -> NOW + before(today, parameters);
            case TODAY -> NOW + before(today.plusDays(1), parameters);
            case WEEK -> NOW + before(today.plusDays(8), parameters);
            case NONE -> NOW + " and due_at is null";
            case LATER -> LATER;
        };
    }

    private static String before(LocalDate day, Map<String, Object> parameters) {
        parameters.put("dueBefore", utc(day.atStartOfDay(BERLIN).toInstant()));
        return " and due_key < :dueBefore";
    }

    private Map<String, Object> of(CurrentPerson person) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("tenant", person.tenant() == null ? null : person.tenant().value());
        parameters.put("login", person.username());
        parameters.put("groups", TaskRights.groups(person).toArray(String[]::new));
        parameters.put("sites", person.siteIds().toArray(UUID[]::new));
        parameters.put(
                "hidden",
                person.tenant() == null
                        ? new UUID[0]
                        : secrecy.hiddenFrom(person).toArray(UUID[]::new));
        return parameters;
    }

    private WorkItem item(ResultSet row, int number) throws SQLException {
        return new WorkItem(
                row.getString("task_id"),
                row.getString("process_instance_id"),
                row.getString("process_key"),
                row.getString("element_id"),
                row.getObject("subject_id", UUID.class),
                words.name(
                        row.getString("process_key"),
                        row.getString("element_id"),
                        row.getString("name")),
                row.getObject("case_id", UUID.class),
                row.getString("case_number"),
                row.getObject("site_id", UUID.class),
                List.of((String[]) row.getArray("candidate_groups").getArray()),
                row.getString("assignee"),
                instant(row.getTimestamp("due_at")),
                instant(row.getTimestamp("follow_up_at")),
                instant(row.getTimestamp("created_at")),
                row.getString("level"),
                row.getBoolean("suspended"));
    }

    private static Instant instant(Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
