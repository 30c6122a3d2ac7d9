package de.lotse.deadline.web;

import de.lotse.deadline.DaysLeft;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/** {@code #daysLeft} in the templates of all rooms ({@link DaysLeft}). */
@Component
class DaysLeftDialect extends AbstractDialect implements IExpressionObjectDialect {

    private static final String DAYS_LEFT = "daysLeft";

    private final DaysLeft daysLeft;

    DaysLeftDialect(DaysLeft daysLeft) {
        super("Lotse deadlines");
        this.daysLeft = daysLeft;
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return new IExpressionObjectFactory() {
            @Override
            public Set<String> getAllExpressionObjectNames() {
                return Set.of(DAYS_LEFT);
            }

            @Override
            public Object buildObject(IExpressionContext context, String name) {
                return daysLeft;
            }

            @Override
            public boolean isCacheable(String name) {
                return true;
            }
        };
    }
}
