package de.lotse.worklist.engine;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the projection, always within the transaction that changes the task. */
@Component
class ProjectionTable {

    private static final String UPSERT =
            """
            insert into work_item (task_id, tenant_id, process_instance_id, process_definition_id,
                process_key, element_id, subject_id, name, case_id, case_number, site_id,
                candidate_groups, assignee, due_at, follow_up_at, created_at, priority, level, suspended)
            values (:taskId, :tenantId, :processInstanceId, :processDefinitionId, :processKey,
                :elementId, :subjectId, :name, :caseId, :caseNumber, :siteId, :candidateGroups,
                :assignee, :dueAt, :followUpAt, :createdAt, :priority, :level, :suspended)
            on conflict (task_id) do update set
                process_instance_id = excluded.process_instance_id,
                process_definition_id = excluded.process_definition_id,
                process_key = excluded.process_key, element_id = excluded.element_id,
                subject_id = excluded.subject_id, name = excluded.name, case_id = excluded.case_id,
                case_number = excluded.case_number, site_id = excluded.site_id,
                candidate_groups = excluded.candidate_groups, assignee = excluded.assignee,
                due_at = excluded.due_at, follow_up_at = excluded.follow_up_at,
                created_at = excluded.created_at, priority = excluded.priority,
                level = excluded.level, suspended = excluded.suspended,
                version = work_item.version + 1
            """;

    private final JdbcClient jdbc;

    ProjectionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(ProjectedTask task) {
        jdbc.sql(UPSERT)
                .param("taskId", task.taskId())
                .param("tenantId", task.tenantId())
                .param("processInstanceId", task.processInstanceId())
                .param("processDefinitionId", task.processDefinitionId())
                .param("processKey", task.processKey())
                .param("elementId", task.elementId())
                .param("subjectId", task.subjectId())
                .param("name", task.name())
                .param("caseId", task.caseId())
                .param("caseNumber", task.caseNumber())
                .param("siteId", task.siteId())
                .param("candidateGroups", task.candidateGroups().toArray(String[]::new))
                .param("assignee", task.assignee())
                .param("dueAt", utc(task.dueAt()))
                .param("followUpAt", utc(task.followUpAt()))
                .param("createdAt", utc(task.createdAt()))
                .param("priority", task.priority())
                .param("level", task.level())
                .param("suspended", task.suspended())
                .update();
    }

    void remove(String taskId) {
        jdbc.sql("delete from work_item where task_id = ?").param(taskId).update();
    }

    void suspend(String processInstanceId, boolean suspended) {
        jdbc.sql(
                        "update work_item set suspended = ?, version = version + 1"
                                + " where process_instance_id = ?")
                .params(suspended, processInstanceId)
                .update();
    }

    /** Until the end of the transaction nobody else changes a task of any tenant. */
    void lock() {
        jdbc.sql("lock table work_item in exclusive mode").update();
    }

    /** Removes the tenant's rows whose task is not among these. */
    int removeAllBut(Collection<String> taskIds) {
        return jdbc.sql("delete from work_item where not (task_id = any(?))")
                .param(taskIds.toArray(String[]::new))
                .update();
    }

    /** The tenants that have a task in the engine or a row here; needs a purpose across tenants. */
    List<UUID> tenants() {
        return jdbc.sql(
                        "select tenant_id_::uuid from camunda.act_ru_task where tenant_id_ is not"
                                + " null union select tenant_id from work_item")
                .query(UUID.class)
                .list();
    }

    List<String> taskIdsOf(UUID tenant) {
        return jdbc.sql("select id_ from camunda.act_ru_task where tenant_id_ = ? order by id_")
                .param(tenant.toString())
                .query(String.class)
                .list();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
