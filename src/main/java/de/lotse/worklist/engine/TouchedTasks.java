package de.lotse.worklist.engine;

import de.lotse.security.TenantId;
import de.lotse.security.TenantScope;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandContextListener;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Collects the tasks one command of the engine touches and writes them once, as they are at the end
 * of the command, before the engine itself writes. Who locks the projection therefore never sees a
 * task that is newer than its row.
 */
final class TouchedTasks implements Session, CommandContextListener {

    private final ProjectionTable table;
    private final Set<String> taskIds = new LinkedHashSet<>();
    private final Map<String, Boolean> suspensions = new LinkedHashMap<>();

    private TouchedTasks(ProjectionTable table) {
        this.table = table;
    }

    /** Those of the command that is running. */
    static TouchedTasks ofCommand() {
        return Context.getCommandContext().getSession(TouchedTasks.class);
    }

    static SessionFactory factory(ProjectionTable table) {
        return new Factory(table);
    }

    void touch(String taskId) {
        taskIds.add(taskId);
    }

    void suspend(String processInstanceId, boolean suspended) {
        suspensions.put(processInstanceId, suspended);
    }

    @Override
    public void onCommandContextClose(CommandContext command) {
        taskIds.forEach(taskId -> write(command, taskId));
        suspensions.forEach(table::suspend);
    }

    private void write(CommandContext command, String taskId) {
        DbEntityManager entities = command.getDbEntityManager();
        TaskEntity task = command.getTaskManager().findTaskById(taskId);
        if (task == null) {
            table.remove(taskId);
            return;
        }
        if (task.getTenantId() == null) {
            return;
        }
        requireTenant(task);
        if (entities.isDeleted(task)) {
            table.remove(taskId);
        } else {
            table.put(TaskReader.read(task));
        }
    }

    /** Under another tenant row level security would leave the row as it was without a word. */
    private static void requireTenant(TaskEntity task) {
        if (!TenantScope.currentTenant()
                .map(TenantId::toString)
                .filter(task.getTenantId()::equals)
                .isPresent()) {
            throw new IllegalStateException("A task is changed only in the scope of its tenant");
        }
    }

    @Override
    public void onCommandFailed(CommandContext command, Throwable failure) {
        // The transaction rolls back, and what was written with it.
    }

    @Override
    public void flush() {
        // Written when the command closes, before the engine flushes.
    }

    @Override
    public void close() {
        taskIds.clear();
        suspensions.clear();
    }

    private record Factory(ProjectionTable table) implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return TouchedTasks.class;
        }

        @Override
        public Session openSession() {
            TouchedTasks touched = new TouchedTasks(table);
            Context.getCommandContext().registerCommandContextListener(touched);
            return touched;
        }
    }
}
