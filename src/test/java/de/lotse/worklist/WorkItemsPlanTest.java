package de.lotse.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.casefile.CaseSecrecy;
import de.lotse.security.CurrentPerson;
import de.lotse.security.Role;
import de.lotse.security.ScopedTransactions;
import de.lotse.security.StaffId;
import de.lotse.security.TenantId;
import de.lotse.testing.IntegrationTest;
import de.lotse.testing.TestDatabase;
import de.lotse.workflow.ModelWords;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How PostgreSQL reads the lists of a large Träger: from an index alone, in its order. */
@TestInstance(Lifecycle.PER_CLASS)
class WorkItemsPlanTest extends IntegrationTest {

    private static final int PAGE = 50;
    private static final UUID OWN_SITE = UUID.randomUUID();
    private static final UUID OTHER_SITE = UUID.randomUUID();
    private static final WorkListCursor CURSOR =
            new WorkListCursor(Instant.parse("2026-11-10T00:00:00Z"), "plan-0");

    @Autowired private DataSource dataSource;
    @Autowired private ModelWords words;
    @Autowired private CaseSecrecy secrecy;
    @Autowired private ScopedTransactions transactions;

    private final TenantId tenant = new TenantId(UUID.randomUUID());
    private final CurrentPerson person =
            new CurrentPerson(
                    new StaffId(UUID.randomUUID()),
                    tenant,
                    "plan-1",
                    "",
                    Set.of(Role.ADVISER, Role.SUPERVISOR),
                    Set.of(OWN_SITE, OTHER_SITE));
    private Explained explained;
    private WorkItems items;

    @BeforeAll
    void manyTasksOfSeveralTraeger() throws SQLException {
        explained = new Explained(dataSource);
        items = new WorkItems(JdbcClient.create(explained), words, secrecy, clock);
        for (UUID each : List.of(tenant.value(), UUID.randomUUID(), UUID.randomUUID())) {
            asSuperuser(insert(each));
        }
        asSuperuser("vacuum analyze work_item");
    }

    @AfterAll
    void withoutThem() throws SQLException {
        asSuperuser("delete from work_item where process_key = 'plan'");
    }

    @ParameterizedTest
    @EnumSource(WorkListView.class)
    void theFirstPageIsReadFromTheIndexAlone(WorkListView view) {
        assertThat(page(filter(view), null)).hasSize(PAGE);
        assertIndexOnly();
    }

    @ParameterizedTest
    @EnumSource(WorkListView.class)
    void aLaterPageIsReadFromTheIndexAlone(WorkListView view) {
        assertThat(page(filter(view), CURSOR)).hasSize(PAGE);
        assertIndexOnly();
    }

    @ParameterizedTest
    @EnumSource(DueRange.class)
    void aRangeOfDueDatesIsReadFromTheIndexAlone(DueRange range) {
        page(filter(WorkListView.TEAM).with(range), null);
        assertIndexOnly();
    }

    @Test
    void aFilteredListIsReadFromTheIndexAlone() {
        page(filter(WorkListView.TEAM).withFree(true).withStep("task_plan"), null);
        assertIndexOnly();
    }

    private List<WorkItem> page(WorkListFilter filter, WorkListCursor after) {
        return transactions.read(tenant, () -> items.find(person, filter, after, PAGE)).items();
    }

    private void assertIndexOnly() {
        assertThat(explained.plan)
                .contains("Index Only Scan using work_item_")
                .doesNotContain("Sort", "Seq Scan", "Bitmap", "Index Scan");
    }

    private WorkListFilter filter(WorkListView view) {
        return WorkListFilter.of(person).with(view);
    }

    private static String insert(UUID tenant) {
        return """
        insert into work_item (task_id, tenant_id, process_instance_id, process_definition_id,
            process_key, element_id, name, case_id, case_number, site_id, candidate_groups,
            assignee, due_at, follow_up_at, created_at, priority)
        select 'plan-' || gen_random_uuid(), '%1$s', 'instance', 'plan:1', 'plan', 'task_plan',
            'Hilfeplan', gen_random_uuid(), 'MZ-2026-' || n, site, array['team-' || site],
            case when n %% 3 = 0 then null else 'plan-' || n %% 20 end,
            case when n %% 5 > 0 then timestamptz '2026-11-01 00:00Z' + n * interval '10 minutes' end,
            case when n %% 7 = 0 then timestamptz '2027-02-01 00:00Z' end,
            timestamptz '2026-11-01 00:00Z', 50
        from (select n, case n %% 4 when 0 then '%2$s'::uuid when 1 then '%3$s'::uuid
                else '%1$s'::uuid end as site
            from generate_series(1, 6000) n) as tasks
        """
                .formatted(tenant, OWN_SITE, OTHER_SITE);
    }

    private static void asSuperuser(String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(TestDatabase.get().jdbcUrl(), "postgres", "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Keeps the plan of the last query. */
    private static final class Explained extends NamedParameterJdbcTemplate {

        private String plan;

        Explained(DataSource dataSource) {
            super(dataSource);
        }

        @Override
        public <T> List<T> query(String sql, SqlParameterSource parameters, RowMapper<T> rows) {
            // With few rows in the tables of other tests sorting them would be as cheap.
            super.getJdbcOperations().execute("set local enable_sort = off");
            super.getJdbcOperations().execute("set local enable_bitmapscan = off");
            plan =
                    String.join(
                            "\n",
                            super.query(
                                    "explain (costs off) " + sql,
                                    parameters,
                                    (line, number) -> line.getString(1)));
            return super.query(sql, parameters, rows);
        }
    }
}
