package de.lotse.security.identity;

import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/** A query for groups, answered from our roles and sites. */
class StaffGroupQuery extends GroupQueryImpl {

    private static final long serialVersionUID = 1L;

    StaffGroupQuery() {
        super(Context.getProcessEngineConfiguration().getCommandExecutorTxRequired());
    }

    @Override
    public long executeCount(CommandContext commandContext) {
        return Results.provider(commandContext).find(this).size();
    }

    @Override
    public List<Group> executeList(CommandContext commandContext, Page page) {
        return Results.page(Results.provider(commandContext).find(this), page);
    }

    boolean matches(Group group) {
        return Results.equal(getId(), group.getId())
                && (getIds() == null || Arrays.asList(getIds()).contains(group.getId()))
                && Results.equal(getName(), group.getName())
                && Results.like(getNameLike(), group.getName())
                && Results.equal(getType(), group.getType())
                && procDefId == null;
    }
}
