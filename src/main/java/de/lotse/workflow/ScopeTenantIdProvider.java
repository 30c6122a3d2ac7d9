package de.lotse.workflow;

import de.lotse.security.TenantId;
import de.lotse.security.TenantScope;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;

/**
 * Models are shared by all tenants; each instance belongs to the tenant for which it was started,
 * or to the tenant of the process that called it. Without a tenant nothing starts.
 */
class ScopeTenantIdProvider implements TenantIdProvider {

    @Override
    public String provideTenantIdForProcessInstance(
            TenantIdProviderProcessInstanceContext context) {
        return tenantOf(context.getSuperExecution());
    }

    @Override
    public String provideTenantIdForHistoricDecisionInstance(
            TenantIdProviderHistoricDecisionInstanceContext context) {
        return tenantOf(context.getExecution());
    }

    @Override
    public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext context) {
        throw new IllegalStateException("CMMN is not used");
    }

    private static String tenantOf(DelegateExecution execution) {
        return execution != null
                ? execution.getTenantId()
                : TenantScope.currentTenant()
                        .map(TenantId::toString)
                        .orElseThrow(() -> new IllegalStateException("A process needs a tenant"));
    }
}
