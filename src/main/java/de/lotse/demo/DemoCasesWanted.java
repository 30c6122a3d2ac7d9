package de.lotse.demo;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** The demo has fictional cases unless {@code lotse.demo.cases} is {@code false}. */
class DemoCasesWanted implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        Environment environment = context.getEnvironment();
        return environment.getProperty(DemoEnvironment.DEMO, Boolean.class, false)
                && environment.getProperty("lotse.demo.cases", Boolean.class, true);
    }
}
