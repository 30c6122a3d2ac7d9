package de.lotse.security.identity;

import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.TenantQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/** A query for tenants, answered with the Träger of the thread. */
class StaffTenantQuery extends TenantQueryImpl {

    private static final long serialVersionUID = 1L;

    StaffTenantQuery() {
        super(Context.getProcessEngineConfiguration().getCommandExecutorTxRequired());
    }

    @Override
    public long executeCount(CommandContext commandContext) {
        return Results.provider(commandContext).find(this).size();
    }

    @Override
    public List<Tenant> executeList(CommandContext commandContext, Page page) {
        return Results.page(Results.provider(commandContext).find(this), page);
    }

    boolean matches(Tenant tenant) {
        return Results.equal(getId(), tenant.getId())
                && (getIds() == null || Arrays.asList(getIds()).contains(tenant.getId()))
                && Results.equal(getName(), tenant.getName())
                && Results.like(getNameLike(), tenant.getName())
                && getGroupId() == null;
    }
}
