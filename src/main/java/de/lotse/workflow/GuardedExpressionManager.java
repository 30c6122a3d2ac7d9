package de.lotse.workflow;

import java.lang.reflect.Method;
import java.util.Set;
import org.camunda.bpm.engine.impl.el.CommandContextFunctions;
import org.camunda.bpm.engine.impl.el.DateTimeFunctions;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ArrayELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ListELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MapELResolver;
import org.springframework.beans.factory.ListableBeanFactory;

/**
 * Evaluates expressions of models and of stored queries with what they need and nothing else: our
 * delegates, variables, and a short list of members. The engine as delivered lets an expression in
 * a task query reach any class (CVE-2026-109432); this is the barrier against it.
 */
class GuardedExpressionManager extends JuelExpressionManager {

    private static final Set<String> FUNCTIONS =
            Set.of(
                    CommandContextFunctions.CURRENT_USER,
                    CommandContextFunctions.CURRENT_USER_GROUPS,
                    DateTimeFunctions.NOW,
                    DateTimeFunctions.DATE_TIME);

    private final ListableBeanFactory beanFactory;

    GuardedExpressionManager(ListableBeanFactory beanFactory) {
        this.beanFactory = beanFactory;
    }

    /** Functions that plugins add, such as Spin's parsers, stay out. */
    @Override
    public void addFunction(String name, Method function) {
        if (FUNCTIONS.contains(name)) {
            super.addFunction(name, function);
        }
    }

    /** Delegates come first, so that no variable can stand in for one. */
    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver resolver = new CompositeELResolver();
        resolver.add(new DelegateResolver(beanFactory));
        resolver.add(new VariableScopeElResolver());
        resolver.add(new VariableContextElResolver());
        resolver.add(new ArrayELResolver(true));
        resolver.add(new ListELResolver(true));
        resolver.add(new MapELResolver(true));
        resolver.add(new ListedMembersResolver());
        return resolver;
    }
}
