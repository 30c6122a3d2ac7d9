package de.lotse.workflow;

import de.lotse.security.TenantId;
import de.lotse.security.TenantScope;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Calls of the engine by our own services, for the tenant of the thread. The services check what a
 * person may do; the engine checks no authorizations then, but goes on keeping tenants apart.
 */
@Component
public class EngineCalls {

    private final IdentityService identity;
    private final RuntimeService runtime;

    EngineCalls(IdentityService identity, RuntimeService runtime) {
        this.identity = identity;
        this.runtime = runtime;
    }

    /**
     * Does the work with the engine for the current tenant.
     *
     * @throws IllegalStateException when the thread works for no tenant
     */
    public <T> T call(Supplier<T> work) {
        TenantId tenant = TenantScope.requireTenant();
        Authentication outer = identity.getCurrentAuthentication();
        identity.setAuthentication(null, List.of(), List.of(tenant.toString()));
        try {
            return work.get();
        } finally {
            restore(outer);
        }
    }

    /** Does the work with the engine for the current tenant. */
    public void run(Runnable work) {
        call(
                () -> {
                    work.run();
                    return null;
                });
    }

    /**
     * Starts a process for the current tenant.
     *
     * @param processKey the id of the process in its model; models are shared by all tenants
     * @param businessKey the case id
     * @return the id of the process instance
     */
    @Transactional
    public String start(String processKey, String businessKey, Map<String, Object> variables) {
        return call(
                () ->
                        runtime.createProcessInstanceByKey(processKey)
                                .processDefinitionWithoutTenantId()
                                .businessKey(businessKey)
                                .setVariables(variables)
                                .execute()
                                .getId());
    }

    /**
     * Gives a message to the one execution of a case that waits for it.
     *
     * @throws org.camunda.bpm.engine.MismatchingMessageCorrelationException when none or several
     *     wait for it
     */
    @Transactional
    public void correlate(String message, String businessKey, Map<String, Object> variables) {
        run(
                () ->
                        runtime.createMessageCorrelation(message)
                                .processInstanceBusinessKey(businessKey)
                                .tenantId(TenantScope.requireTenant().toString())
                                .setVariables(variables)
                                .correlateExclusively());
    }

    /**
     * Gives a message to the one execution of a case that waits for it with this local variable,
     * the id of a deadline or a measure for example.
     */
    @Transactional
    public <T> void correlate(
            String message,
            String businessKey,
            ProcessVariable<T> local,
            T value,
            Map<String, Object> variables) {
        run(
                () ->
                        runtime.createMessageCorrelation(message)
                                .processInstanceBusinessKey(businessKey)
                                .tenantId(TenantScope.requireTenant().toString())
                                .localVariableEquals(local.name(), local.forEngine(value))
                                .setVariables(variables)
                                .correlateExclusively());
    }

    private void restore(Authentication outer) {
        if (outer == null) {
            identity.clearAuthentication();
        } else {
            identity.setAuthentication(
                    outer.getUserId(), outer.getGroupIds(), outer.getTenantIds());
        }
    }
}
