package de.lotse.security.identity;

import de.lotse.security.StaffAccount;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/** A query for persons, answered from our staff. Names are one field with us: the last name. */
class StaffUserQuery extends UserQueryImpl {

    private static final long serialVersionUID = 1L;

    StaffUserQuery() {
        super(Context.getProcessEngineConfiguration().getCommandExecutorTxRequired());
    }

    @Override
    public long executeCount(CommandContext commandContext) {
        return Results.provider(commandContext).find(this).size();
    }

    @Override
    public List<User> executeList(CommandContext commandContext, Page page) {
        return Results.page(Results.provider(commandContext).find(this), page);
    }

    boolean matches(StaffAccount account) {
        return Results.equal(getId(), account.username())
                && (getIds() == null || Arrays.asList(getIds()).contains(account.username()))
                && Results.equal(getLastName(), account.displayName())
                && Results.like(getLastNameLike(), account.displayName())
                && Results.equal(getFirstName(), "")
                && Results.like(getFirstNameLike(), "")
                && Results.equal(getEmail(), "")
                && Results.like(getEmailLike(), "")
                && procDefId == null
                && (getGroupId() == null
                        || StaffIdentityProvider.groupIds(account).contains(getGroupId()))
                && (getTenantId() == null
                        || account.tenant() != null
                                && getTenantId().equals(account.tenant().toString()));
    }
}
