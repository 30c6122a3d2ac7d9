package de.lotse.workflow;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.joda.time.DateTime;

/** The end of the resolvers: reads or calls a listed member, refuses everything else. */
class ListedMembersResolver extends BeanELResolver {

    private static final Map<Class<?>, Set<String>> LISTED =
            Map.of(
                    DelegateExecution.class,
                    Set.of(
                            "id",
                            "processInstanceId",
                            "processBusinessKey",
                            "businessKey",
                            "tenantId",
                            "getProcessBusinessKey",
                            "getBusinessKey",
                            "getTenantId",
                            "getVariable",
                            "hasVariable"),
                    DateTime.class,
                    Set.of("withTimeAtStartOfDay"),
                    Collection.class,
                    Set.of("size", "isEmpty", "contains", "empty"));

    ListedMembersResolver() {
        super(true);
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base == null) {
            return null;
        }
        requireListed(base, property);
        return super.getValue(context, base, property);
    }

    @Override
    public Object invoke(
            ELContext context,
            Object base,
            Object method,
            Class<?>[] parameterTypes,
            Object[] parameters) {
        if (base == null) {
            return null;
        }
        requireListed(base, method);
        return super.invoke(context, base, method, parameterTypes, parameters);
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        throw new RefusedExpressionException("An expression cannot set anything");
    }

    private static void requireListed(Object base, Object member) {
        boolean listed =
                LISTED.entrySet().stream()
                        .anyMatch(
                                entry ->
                                        entry.getKey().isInstance(base)
                                                && entry.getValue()
                                                        .contains(String.valueOf(member)));
        if (!listed) {
            throw new RefusedExpressionException("An expression uses a member that is not allowed");
        }
    }
}
