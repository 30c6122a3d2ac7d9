package de.lotse.worklist.engine;

import de.lotse.security.Purpose;
import de.lotse.security.ScopedTransactions;
import de.lotse.security.TenantId;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/**
 * Writes the projection of tasks anew from the engine, Träger by Träger, each in one transaction.
 * May run at any time and as often as wished: work goes on meanwhile, only changes of tasks wait.
 */
@Component
public class ProjectionRebuild {

    private static final int CHUNK = 200;

    private final ProjectionTable table;
    private final ScopedTransactions transactions;
    private final ProcessEngineConfigurationImpl engine;

    ProjectionRebuild(
            ProjectionTable table,
            ScopedTransactions transactions,
            ProcessEngineConfigurationImpl engine) {
        this.table = table;
        this.transactions = transactions;
        this.engine = engine;
    }

    /** All Träger. */
    public Result rebuild() {
        return transactions.read(Purpose.MAINTENANCE, table::tenants).stream()
                .map(this::rebuild)
                .reduce(new Result(0, 0), Result::plus);
    }

    private Result rebuild(UUID tenant) {
        return transactions.write(
                new TenantId(tenant),
                () -> {
                    table.lock();
                    List<String> taskIds = table.taskIdsOf(tenant);
                    int removed = table.removeAllBut(taskIds);
                    for (int from = 0; from < taskIds.size(); from += CHUNK) {
                        write(taskIds.subList(from, Math.min(from + CHUNK, taskIds.size())));
                    }
                    return new Result(taskIds.size(), removed);
                });
    }

    private void write(List<String> taskIds) {
        engine.getCommandExecutorTxRequired()
                .execute(
                        command -> {
                            taskIds.forEach(TouchedTasks.ofCommand()::touch);
                            return null;
                        });
    }

    /**
     * What a rebuild found.
     *
     * @param tasks open tasks, each written anew
     * @param removed rows without a task
     */
    public record Result(int tasks, int removed) {

        Result plus(Result other) {
            return new Result(tasks + other.tasks, removed + other.removed);
        }
    }
}
