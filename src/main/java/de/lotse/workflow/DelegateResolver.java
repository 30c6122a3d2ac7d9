package de.lotse.workflow;

import java.beans.FeatureDescriptor;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.util.function.SingletonSupplier;

/**
 * Makes the beans that models may bind available by name: delegates and listeners whose name ends
 * in {@code Delegate}, and no other bean of the application.
 */
class DelegateResolver extends ELResolver {

    private static final String SUFFIX = "Delegate";

    private final ListableBeanFactory beanFactory;
    private final SingletonSupplier<Set<String>> names;

    DelegateResolver(ListableBeanFactory beanFactory) {
        this.beanFactory = beanFactory;
        this.names = SingletonSupplier.of(this::findNames);
    }

    private Set<String> findNames() {
        return Set.of(JavaDelegate.class, TaskListener.class, ExecutionListener.class).stream()
                .flatMap(type -> Arrays.stream(beanFactory.getBeanNamesForType(type, false, false)))
                .filter(name -> name.endsWith(SUFFIX))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base == null && property instanceof String name && names.obtain().contains(name)) {
            context.setPropertyResolved(true);
            return beanFactory.getBean(name);
        }
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (base == null && names.obtain().contains(String.valueOf(property))) {
            throw new RefusedExpressionException("A delegate cannot be replaced");
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
        return Collections.emptyIterator();
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base == null ? String.class : null;
    }
}
