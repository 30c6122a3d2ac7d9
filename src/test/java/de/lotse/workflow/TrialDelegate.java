package de.lotse.workflow;

import de.lotse.security.TenantId;
import de.lotse.security.TenantScope;
import java.util.function.Consumer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down for whom it ran, and fails where scope and database disagree. */
@Component
class TrialDelegate implements JavaDelegate {

    /** What else happens while it works. */
    static volatile Consumer<DelegateExecution> meanwhile = execution -> {};

    private final JdbcClient jdbc;

    TrialDelegate(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void execute(DelegateExecution execution) {
        meanwhile.accept(execution);
        TenantId scope = TenantScope.requireTenant();
        String database =
                jdbc.sql("select current_setting('app.tenant')").query(String.class).single();
        if (!scope.toString().equals(database)
                || !scope.toString().equals(execution.getTenantId())) {
            throw new IllegalStateException("Tenants differ");
        }
        if (Trial.CONTACTS.find(execution).orElse(0L) < 0) {
            throw new IllegalStateException("Fewer than no contacts");
        }
        Trial.SEEN_TENANT.write(execution, scope.toString());
    }
}
